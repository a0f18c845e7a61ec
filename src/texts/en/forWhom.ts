import type { PublicTexts } from '../forWhomTexts.ts'

export const participants = (meant: string) =>
  `Choose everything that applies. ${meant}Do you not know yet? Choose what is most likely. You can change it later.`

const influence = {
  coproduce: 'Create together: parents, pupils and your organisation develop it and do it together',
}

export const forWhom: PublicTexts = {
  everybody: [
    { one: 'resident or client', many: 'residents or clients' },
    { one: 'resident', many: 'residents' },
  ],
  names: {
    residents: { one: 'resident', many: 'residents' },
    clients: { one: 'client', many: 'clients' },
    parents: { one: 'parent or pupil', many: 'parents and pupils' },
  },
  questions: {
    residents: {
      questions: {
        liveCase: { hint: 'A real issue in a neighbourhood, with someone who is responsible for it.' },
        participants: { hint: participants('') },
      },
    },
    clients: {
      questions: {
        participants: { hint: participants('') },
        residentHours: { why: 'Clients’ time is precious. We take that into account.' },
        core: { hint: 'For example a team with a few clients.' },
      },
    },
    parents: {
      questions: {
        goals: {
          options: {
            relation:
              'There is more contact and trust: among parents and pupils, or between them and the school',
          },
        },
        whoSteers: {
          options: { together: 'We look for the way together with parents, pupils and partners' },
        },
        liveCase: {
          hint: 'A real issue at school or in the neighbourhood, with someone who is responsible for it.',
        },
        participants: { hint: participants('By pupils we also mean students. ') },
        residentHours: { why: 'Parents’ and pupils’ time is precious. We take that into account.' },
        core: { hint: 'For example a few teachers, parents and pupils.' },
        coreResidents: {
          label: 'How many of them are parents or pupils?',
          why: 'In an action-learning programme, professionals, parents and pupils learn together.',
        },
        trust: { label: 'How much trust is there between your school and the parents and pupils?' },
        reachable: { why: 'An action-learning programme needs parents or pupils who want to take part.' },
        mandate: { options: influence },
        ambition: { options: influence },
      },
      privacy: 'Do not name parents or pupils, and write nothing about their health.',
      errors: {
        nobodyTakesPart: () =>
          'You said that parents, pupils, young people or volunteers take part. Enter a number above 0, or remove them at “Who will take part?”.',
      },
    },
  },
}
