import type { FaultTexts } from '../texts.ts'

export const faults: FaultTexts = {
  tooLarge: 'the file is too large (in characters)',
  notJson:
    'this is not an answers file from Maataanpak, or it is damaged: it is not valid JSON. Give the file that you saved with ‘Save answers as a file’, or save it again in Maataanpak',
  notAnswers:
    'this is not an answers file from Maataanpak: there is not one question in it. Give the file that you saved with ‘Save answers as a file’',
  pdf: 'this is a PDF. Only the answers file (.json) is read here. Does the PDF hold the answers? Then open it on the start page of Maataanpak and save the answers as a file',
  tooDeep: 'the file nests deeper than an answers file ever does',
  notAnObject: 'the file must be one object with a key per question',
  unknownQuestion: 'there is no such question',
  duplicateKey: 'this key appears more than once; leave one',
  unanswered: 'this question must be answered',
  notAMunicipality:
    'there is no municipality with this code; leave the code out when the place is not in the list',
  pastMonth: 'note: this month has passed',
  found: 'found',
  allowed: 'allowed',
  keys: {
    all: 'a key of public/answers.schema.json',
    others: 'or another key of public/answers.schema.json',
  },
  more: (count) => `and ${count.toLocaleString('en-GB')} more ${count === 1 ? 'fault' : 'faults'}`,
  commandLine: {
    usage: {
      advise: 'usage: npm run --silent advise -- ANSWERS.json [--lang nl|en] [--practice FILE]',
      proposal:
        'usage: npm run --silent proposal -- ANSWERS.json -o OUT.pdf [--lang nl|en] [--practice FILE] [--offer NUMBER] [--attach]',
      rules: 'usage: npm run --silent rules -- [--csv | --compare OLD.csv] [--practice FILE] [--lang nl|en]',
    },
    options: {
      out: ['-o, --out OUT.pdf', 'where the proposal goes'],
      offer: ['--offer NUMBER', 'makes it an offer with this number; without, it is a draft'],
      attach: ['--attach', 'puts the answers inside the PDF, so that Maataanpak can take them out again'],
      csv: ['--csv', 'prints the rules as a table for Excel'],
      compare: ['--compare OLD.csv', 'says what differs from a table that was saved before'],
      practice: ['--practice FILE', 'the practice that offers (practice.json); without, it is a made-up one'],
      lang: ['--lang nl|en', 'the language; without, it is Dutch'],
      help: ['-h, --help', 'this explanation'],
    },
    noOption: (option) => `${option}: there is no such option`,
    noValue: (option, typed) => `${option}: something has to follow it, like this: ${typed}`,
    unwantedValue: (option) => `${option}: this takes no value`,
    unwanted: (given) => `${given}: this does not belong here; no file is read`,
    noAnswers: 'the answers file is missing',
    severalFiles: (count, files) => `give one answers file; these are ${count}: ${files}`,
    noOut: '-o is missing: say where the proposal goes, for example -o proposal.pdf',
    csvAndCompare: '--csv and --compare do not go together; choose one',
  },
  table: {
    openQuote: (line) => `line ${line}: the quotation mark is not closed`,
    strayQuote: (line) => `line ${line}: there is a quotation mark in the middle of a cell`,
    cells: (line) => `line ${line}: this row does not have as many cells as the heading`,
    notRules: () =>
      'this is not a table of rules from Maataanpak; make one with npm run --silent rules -- --csv',
    sameId: (line) => `line ${line}: this rule was there already`,
  },
  onScreen: {
    notOurs:
      'There are no answers from Maataanpak in this file. Choose the file that you saved with ‘Save answers as a file’.',
    tooLarge: 'This file is far too large for answers from Maataanpak. Perhaps you chose another file.',
    unknownQuestion: (key) => `It holds a question that Maataanpak does not know: ${key}.`,
    twice: (question) => `The answer to ‘${question}’ appears more than once.`,
    refused: (question, found) => `The answer to ‘${question}’ is not possible here: ${found}.`,
    possible: (answers) => `What is possible: ${answers}.`,
  },
  cannotRead: (path, why) => `the file ${path} cannot be read: ${why}`,
  cannotWrite: (path, why) => `the file ${path} cannot be written: ${why}`,
  files: {
    folder: 'that is a folder',
    answers: 'the answers are in it; choose another name',
    notPlain: 'something is there that is not a plain file; choose another name',
    noFile: 'it is not there',
    noFolder: 'the folder is not there',
    nameTooLong: 'the name is too long',
    notAllowed: 'you are not allowed to',
    noRoom: 'there is no room left',
    failed: 'it did not work',
  },
  written: (path) => `The proposal is in ${path}.`,
  notAnOption: 'this is none of the answers',
}
