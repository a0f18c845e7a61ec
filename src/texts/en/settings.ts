import type { SettingsTexts } from '../settingsTexts.ts'

export const settings: SettingsTexts = {
  lead: 'Who makes the proposal, at what price and on what terms. Whatever you fill in here stays on this device.',
  inUse: {
    device: (name) => `Now in use: your own details (${name}), kept in this browser.`,
    window: (name) =>
      `Now in use: your own details (${name}), until you close this window. This browser keeps nothing. Save them as a file, at the bottom of this page.`,
    hosted: (name) => `Now in use: the details of this website (${name}).`,
    fictional: (name) => `Now in use: ${name}. That practice is made up. Fill in your own details below.`,
    wrong: 'The details now in use are wrong. Fill them in again below, or open a file that is right.',
  },
  unsaved: 'You changed something here that has not been saved yet.',
  discard: 'Discard changes',
  sections: {
    who: 'Your practice',
    people: 'People',
    look: 'Look of the proposal',
    rates: 'Rates',
    vat: 'Value added tax',
    offer: 'Offer',
    sizes: 'Sizes of the formats',
    file: 'Save or open as a file',
  },
  fields: {
    name: { label: 'Name of the practice' },
    address: { label: 'Address', hint: 'Put each line of the address on its own line.' },
    email: { label: 'Email address' },
    phone: { label: 'Phone number' },
    website: { label: 'Website', hint: 'With https:// in front.' },
    kvk: { label: 'KvK number', hint: 'Of the Dutch chamber of commerce: eight digits.' },
    vatId: { label: 'VAT number', hint: 'For instance NL001234567B01.' },
    iban: { label: 'Account number (IBAN)' },
    colour: {
      label: 'Brand colour',
      hint: 'For headings and lines. Write the colour as #0b4f5c, or choose one.',
    },
    dayRate: { label: 'Rate for a day', hint: 'Excluding VAT. Applies wherever you fill in nothing else.' },
    halfDayRate: {
      label: 'Rate for half a day',
      hint: 'Excluding VAT. Empty: half of a day’s rate. Applies to the talk about the assignment.',
    },
    lectureRate: {
      label: 'Rate for a lecture',
      hint: 'Excluding VAT. Empty: as many days as a lecture takes.',
    },
    travelPerDay: {
      label: 'Travel per day',
      hint: 'Added to the rate. Empty: travel is included in the rate.',
    },
    roomPerMeeting: {
      label: 'What a room costs, per meeting',
      hint: 'An estimate of costs that the client pays. Not in the price.',
    },
    allowancePerResident: {
      label: 'Allowance for a resident, per meeting',
      hint: 'An estimate of costs that the client pays. Not in the price.',
    },
    vat: { label: 'VAT percentage', hint: 'Where you charge VAT. In the Netherlands it is 21.' },
    vatBasis: { label: 'How you charge VAT' },
    validityDays: {
      label: 'For how many days an offer is valid',
      hint: 'Often 30.',
    },
    municipalityValidityDays: {
      label: 'For how many days an offer to a municipality is valid',
      hint: 'Many municipalities ask for 90. Empty: as long as for other clients.',
    },
    numberPattern: {
      label: 'Numbers of offers',
      hint: 'Put {nnn} where the counter comes and, if you like, {yyyy} where the year comes.',
    },
    'terms.nl': { label: 'Terms, in Dutch', hint: 'If you fill in one language, fill in the other too.' },
    'terms.en': { label: 'Terms, in English' },
    'closing.nl': { label: 'Closing words, in Dutch', hint: 'The last sentences of the proposal.' },
    'closing.en': { label: 'Closing words, in English' },
    logo: { label: 'Logo', hint: 'A PNG, JPEG or SVG of at most 300 kB. Of an SVG we make a PNG.' },
  },
  optional: '(optional)',
  people: {
    intro: 'The people who carry out the assignment, with a short biography in both languages.',
    person: (number) => `Person ${number}`,
    name: 'Name',
    does: {
      nl: {
        label: 'Biography, in Dutch',
        hint: 'What follows in a sentence that begins with the name: begeleidt dialogen en werkte eerder als …',
      },
      en: {
        label: 'Biography, in English',
        hint: 'Here too what follows in a sentence: facilitates dialogues and worked as …',
      },
    },
    add: 'Add a person',
    remove: (name) => `Remove ${name}`,
    removed: (name) => `${name} has been removed.`,
  },
  look: {
    pick: 'Choose a colour',
    readable: (contrast) => `Reads well on white: contrast ${contrast} to 1.`,
    tooPale: (contrast) =>
      `Too pale to read on white: contrast ${contrast} to 1. Choose a darker colour; 4.5 is needed.`,
    noColour: 'Empty: the proposal uses the colour of Maataanpak.',
    preview: 'What a heading looks like',
    previewText: 'Our proposal in short',
    choose: 'Choose a logo',
    another: 'Choose another logo',
    remove: 'Remove the logo',
    removed: 'The logo has been removed.',
    alt: 'Your logo',
    taken: (width, height) => `The logo is fine: ${width} by ${height} pixels.`,
    svgBroken: 'this drawing cannot be read; save it as PNG and choose that',
    svgActive:
      'this SVG holds a script, or something else that does more than draw; save it as PNG and choose that',
    svgOutside: 'this SVG fetches something from elsewhere; save it as PNG and choose that',
  },
  perPart: {
    rates: 'A separate rate for a part',
    ratesHint: 'Per day, excluding VAT. Empty: the usual rate.',
    vat: 'Different VAT for a part',
  },
  vat: {
    intro: 'The proposal says beside each amount whether VAT is added, and why.',
    advice: 'Have your accountant check this.',
    bases: {
      standard: { name: 'VAT is added', meaning: 'The usual case. You charge the percentage above.' },
      crkboExempt: {
        name: 'Exempt: vocational training',
        meaning:
          'You are in the register of the CRKBO, and the part is training for an occupation. Advice remains taxed.',
      },
      reverseCharged: {
        name: 'Reverse-charged to the client',
        meaning: 'The client is a business in another country of the EU and declares the VAT there.',
      },
      notApplicable: {
        name: 'No VAT',
        meaning: 'You do not have to charge VAT, for instance under the Dutch scheme for small businesses.',
      },
    },
    asOthers: 'As above',
  },
  nextNumber: (number) => `The first offer then gets number ${number}.`,
  termsHint: 'The text is printed as it stands. An address does not become a link.',
  sizes: {
    intro:
      'The days, groups and weeks used to work out the advice. They are based on the judgement of advisers, so you may change them within limits. What is based on research is fixed.',
    show: 'See and change sizes',
    range: (least, most, usual) => `From ${least} to ${most}. Usually ${usual}.`,
    proved: 'These values are fully proved: for all possible answers.',
    checking: 'Your sizes are being checked …',
    checked: (sets) =>
      `With your sizes: ${sets} sets of answers checked, nothing found. That is a sample, not proof.`,
    broken: 'Not saved: with these sizes the advice is not always right:',
    brokenSets: (property, sets) => `${property} (for ${sets} sets of answers)`,
    properties: {
      withinBudget: 'The advice goes over the budget. Make a group smaller.',
      withinMonths: 'The programme takes longer than it may. Use fewer weeks.',
      withinHours: 'People are asked for more time than they have. Make meetings shorter.',
      nothingExcluded: 'The programme contains something that does not belong there. Put the sizes back.',
      lectureNotAlone: 'A lecture stands alone where behaviour has to change. Put the sizes back.',
      leadHasReasons: 'A format is at the core that nothing speaks for. Put the sizes back.',
      outcomeNamed: 'There is no outcome. Put the sizes back.',
      fewerCostsLess:
        'Fewer meetings take more days than more meetings. Look at the days of dialogues in a series and of large dialogues, and at those of the action-learning programme.',
      moreMoneyNeverWorse: 'More money makes the advice worse. Put the sizes back.',
    },
    uncheckable: 'Your sizes could not be checked. Check whether you are connected, and save again.',
    asUsual: 'All sizes as usual',
  },
  doses: {
    show: 'See and change from how many points there are more meetings',
    intro:
      'The more points a format gets, the more often it appears in the advice. More meetings require more points. The usual values are fully proved; others are checked on a sample before they count.',
    step: (sessions) => (sessions === 1 ? 'Points for one meeting' : `Points for ${sessions} meetings`),
    unit: 'points',
    asUsual: 'All points as usual',
  },
  faults: {
    notANumber: 'enter a number',
    beside: (fault, other) => `${fault}: ‘${other}’`,
  },
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved on this device.',
  savedInWindow:
    'This browser keeps nothing. Your details are kept until you close this window. Save them as a file below.',
  notSaved: 'Not saved. Look at the fields above.',
  file: {
    intro:
      'This is how you take your details to another device, or give them to a colleague. Nothing is sent.',
    forHosts:
      'Is Maataanpak on your own website? Then put this file beside index.html, under the name practice.json. Everyone who visits the site then gets your details.',
    export: 'Save as practice.json',
    import: 'Open a file',
    wrong: 'This file is not right:',
    kept: 'Nothing has changed. Correct the file and open it again.',
    failed: 'The file could not be read. Please try again.',
    preview: (name, people) =>
      `This file is from ${name}, with ${people} ${people === 1 ? 'person' : 'people'}. Use it? It then replaces what you have here.`,
    take: 'Use it',
    leave: 'Cancel',
    taken: 'The details from the file are now in use.',
  },
  remove: {
    button: 'Remove own details',
    title: 'Remove your own details?',
    text: 'They disappear from this device. Save them as a file first if you still need them. Your answers stay.',
    confirm: 'Remove',
    cancel: 'Do not remove',
    done: 'Your own details have been removed from this device.',
    failed: 'Removing failed. Please try again.',
  },
}
