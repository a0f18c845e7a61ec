import type { PracticeTexts } from '../practiceTexts.ts'

export const practice: PracticeTexts = {
  hostedWrong:
    'The details of the practice on this website are wrong. That is why we show no advice with prices. Your answers are still there. Please tell whoever runs the website; it concerns practice.json:',
  found: 'found',
  faults: {
    required: 'this is missing; fill it in',
    wrongType: 'this is another kind of value than belongs here',
    tooLong: 'this text is too long; make it shorter',
    tooMany: 'these are too many; remove one or more',
    tooLow: 'this number is too low',
    tooHigh: 'this number is too high',
    notWhole: 'enter a whole number',
    notAnOption: 'choose standard, crkboExempt, reverseCharged or notApplicable',
    notAnEmail: 'this is not an email address, such as post@practice.nl',
    notAKvk: 'a KvK number has eight digits',
    notAVatId: 'a VAT id begins with two letters, such as NL001234567B01',
    notAnIban: 'this account number is wrong; check its digits',
    notAColour: 'write a colour as #0b4f5c',
    tooPale: 'this colour is too pale to read on white; choose a darker one',
    notAWebAddress: 'write a web address with https:// in front',
    notAPattern: 'put {nnn} into the number once, as in 2026-{nnn}',
    notALogo: 'this is no logo that we can use; choose a PNG or JPEG',
    unknownField: 'this field does not exist; remove it or check its name',
    newerVersion: 'this file comes from a newer version of Maataanpak',
    tooLarge: 'the file is too large (in characters)',
    notJson: 'this is not valid JSON',
    tooDeep: 'the file is nested deeper than a practice file ever is',
    notAnObject: 'the file must be one object with a key per field',
    duplicateKey: 'this key stands there more than once; leave one',
  },
}
