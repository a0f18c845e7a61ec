import type { ShellTexts } from '../shellTexts.ts'

export const shell: ShellTexts = {
  product: 'Maataanpak',
  language: {
    label: 'Language',
    other: 'Nederlands',
    failed: 'Dutch cannot be loaded. Check your connection and try again.',
  },
  skip: 'Skip to content',
  home: 'To the start page',
  start: {
    title: 'Which approach suits your organisation and your neighbourhood?',
    lead: 'Answer a few questions. You get advice with reasons, and a proposal as a PDF.',
    audience:
      'For municipalities, care, education, social welfare, police, housing associations and residents who want to work together differently. The questions take ten to fifteen minutes.',
    stays: 'You can stop and continue later. Your answers stay on this device.',
    doorManager: 'I want to know what suits us',
    doorManagerHint: 'You answer for your own organisation.',
    doorAgainHint: 'You go through all questions from the first. Your answers are already filled in.',
    doorConsultant: 'I am an adviser',
    doorConsultantHint: 'You keep a dossier for each client and fill it in while you talk with them.',
    resume: 'You have already begun',
    sectorChanged: (before) => `You are changing the sector of your answers. It was: ${before}.`,
    resumeText: (answered) =>
      answered === 1
        ? 'There is one answer on this device.'
        : `There are ${answered} answers on this device.`,
    resumeLink: 'Continue where you left off',
    examples: 'Look at an example',
    examplesText: 'Five made-up organisations and the advice they get.',
    openFile: 'Open your answers',
    openFileText:
      'Do you have your answers or a dossier as a file? Or a proposal as a PDF with the answers inside? Then you can go on here. You first see what is in it.',
    dragHint: 'You can also drag the file onto this page.',
    openFileLabel: 'Choose a file (.json or .pdf)',
    drop: 'Drop the file to look inside',
    madeUp: (practice) => `The prices in the advice are those of ${practice}, a made-up practice.`,
    promise:
      'You do not need an account. Your answers do not go to a server. Nobody else sees what you fill in, unless you send it yourself.',
  },
  examples: {
    'c1-one-evening': 'A village with one evening and a small budget',
    'c2-no-backing': 'A social welfare team without backing from its director',
    'c3-six-hundred': 'A municipality with six hundred employees',
    'c4-care-with-clients': 'A care home that wants to decide together with clients',
    'c5-no-case-yet': 'A water authority without a real case yet',
  },
  example: {
    banner: 'You are looking at an example. The organisation is made up.',
    own: 'Answer the questions for your own organisation',
    loading: 'The example is being opened.',
    failed: 'The example cannot be opened. Check your connection and try again.',
  },
  wizard: {
    step: (number, total, step) => `Step ${number} of ${total}: ${step}`,
    minutes: (minutes) => (minutes <= 1 ? 'About one minute left' : `About ${minutes} minutes left`),
    back: 'Previous step',
    next: (page) => `Continue to: ${page}`,
    toAnswers: 'To your answers',
    toCheck: 'Back to your answers',
    mayBeSkipped: 'You may skip everything on this page.',
    completing: (number, total) => `Completing the proposal: page ${number} of ${total}`,
    calledUp: 'This question was added because of an answer you just gave.',
    calledUpHere: (count) =>
      count === 1
        ? 'A question was added on this page because of an answer you just gave.'
        : 'Questions were added on this page because of an answer you just gave.',
    contradicted:
      'An answer on this page no longer goes with what you just chose. Check whether it is still right.',
    failed: 'The questions cannot be loaded. Check your connection. Your answers are still there.',
    optional: '(optional)',
    why: 'Why do we ask this?',
    loading: 'Your answers are being fetched.',
  },
  fields: {
    estimate: 'Not sure? Pick an estimate or ‘I do not know yet’',
    estimateOnly: 'Not sure? Pick an estimate',
    noEstimate: 'No estimate: I will fill in the number',
    month: 'Month',
    year: 'Year',
    chooseMonth: 'Choose a month',
    chooseYear: 'Choose a year',
    searchPlace: 'Search for a municipality',
    placeKeys: 'With a keyboard: arrows to choose, Enter to add.',
    placesFound: (count) =>
      count === 0
        ? 'No municipality found. You can add the name as you typed it.'
        : count === 1
          ? 'One municipality found.'
          : `${count} municipalities found.`,
    meantPlace: (name) => `Do you mean ${name}?`,
    addPlace: (name) => `“${name}” is not in the list: add it`,
    removePlace: (name) => `Remove ${name}`,
    chosenPlaces: 'Chosen',
    placeAdded: (name) => `${name} has been added.`,
    changeOther: (question) => `Go to ‘${question}’`,
  },
  errorSummary: (count) =>
    `Some answers are missing or need correcting. Look at ${count === 1 ? 'this question' : 'these questions'}:`,
  errorTitle: 'Error: ',
  check: {
    title: 'Is this right?',
    intro: 'This is what you filled in. You can still change each answer.',
    empty: 'You have not filled in anything yet. Begin with the first question.',
    change: 'Change',
    changeOf: (question) => `Change: ${question}`,
    forProposal: 'Completing the proposal',
    open: 'Not filled in yet:',
    openOptional: 'Not answered (optional):',
    leftOut: 'These earlier answers no longer count, because the questions have changed:',
    todo: (count) =>
      count === 1
        ? 'There is one more question that we need for the advice.'
        : `There are ${count} more questions that we need for the advice.`,
    toAdvice: 'Show the advice',
  },
  restart: {
    issuedStay: 'Offers that you released stay on this device.',
    button: 'Start again',
    title: 'Do you want to start again?',
    text: 'All questions become empty again. You can undo that until you give a new answer. What you answered stays in the history on this device. Do you want to erase everything? You can do that at “Dossiers”.',
    confirm: 'Yes, start again',
    cancel: 'No, leave everything',
    done: 'All questions are empty again.',
    undo: 'Undo',
  },
  completion: {
    title: 'Complete the proposal',
    text: (questions, first, minutes) =>
      `You can download the proposal right away. It will be better if you complete it first. ${questions === 1 ? 'One question for the proposal is still open' : `${questions} questions for the proposal are still open`}, such as ‘${first}’ That takes about ${minutes <= 1 ? 'a minute' : `${minutes} minutes`} and does not change the advice.`,
    button: 'Complete the proposal',
  },
  saving: {
    saved: 'Saved on this device',
    saving: 'Saving',
    failed: 'Not saved',
    failedText:
      'Your browser keeps nothing. You can carry on as usual, but if you close this window your answers are lost. Save them as a file.',
    failedEmpty:
      'Your browser keeps nothing. You can answer the questions as usual, but if you close this window your answers are lost. You can save them as a file at any time.',
    takenOver:
      'A newer version is open in another tab. Here you can only read. Load this page again to go on.',
    download: 'Save answers as a file',
    fileName: 'answers',
    downloaded: (name) => `Saved as ${name}. You will find it in your downloads folder.`,
    notDownloaded: 'This did not work. Check your connection and try again.',
  },
  file: {
    reading: 'The file is being read.',
    failed: 'The file could not be read. Check your connection and try again.',
    opened: 'The answers from the file have been opened.',
    undo: 'Put my previous answers back',
  },
  advice: {
    title: 'Your advice',
    loading: 'The advice is being worked out.',
    failed: 'The advice cannot be loaded. Check your connection. Your answers are still there.',
    again: 'Try again',
    backToCheck: 'Back to your answers',
    back: 'Back to your advice',
  },
  rules: {
    title: 'All rules',
    loading: 'The rules are being opened.',
    failed: 'The rules cannot be loaded. Check your connection.',
    back: 'Back',
  },
  proposal: {
    title: 'Your proposal',
    loading: 'The proposal is being opened.',
    failed: 'The proposal cannot be loaded. Check your connection. Your answers are still there.',
    read: 'Read the proposal on screen',
    incomplete: 'There is no proposal yet: some questions that the advice needs are still open.',
    toQuestions: 'Continue with the questions',
    backToExample: 'Back to the example',
  },
  settings: {
    title: 'Practice settings',
    loading: 'The settings are being loaded …',
    failed: 'The settings could not be loaded. Check your connection and try again.',
  },
  desk: {
    dossiers: 'Dossiers',
    whose: (name) => `Dossier: ${name}`,
    nameless: 'without a name',
    answers: 'Answers',
    gone: {
      thrownAway:
        'This dossier was deleted in another window. You can still read what is here. Nothing more is saved in it.',
      removed:
        'This dossier was deleted for good in another window. What you see here is not kept anywhere, and nothing more is saved in it.',
      fetchBack: 'Restore the dossier',
      anew: 'Begin a new dossier',
    },
    history: 'History',
    handover: 'Save and hand over',
    opened: 'Opened link',
    loading: 'This page is being opened.',
    failed: 'This page cannot be opened. Check your connection. What was kept is still there.',
  },
  call: {
    title: 'Intake call',
    link: 'Intake call, for advisers',
    loading: 'The intake call is being opened.',
    failed: 'The intake call cannot be opened. Check your connection. Your answers are still there.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The link may be old. Go to the start; your answers are still there.',
  },
  crash: {
    title: 'Something went wrong in this program',
    text: 'Your answers are still there. Load the page again to go on.',
    reload: 'Load again',
  },
  about: {
    words: 'Words we use',
    promises: 'What we do and do not promise',
    access: 'Accessibility',
    licences: 'Licences',
    loading: 'This page is being opened.',
    failed: 'This page cannot be opened. Check your connection.',
  },
  footer: {
    ways: 'More from Maataanpak',
    sources: 'Names of municipalities: GeoNames (CC BY 4.0).',
  },
}
