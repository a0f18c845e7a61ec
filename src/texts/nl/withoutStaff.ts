import type { WithoutStaffTexts } from '../withoutStaffTexts.ts'

export const withoutStaff: WithoutStaffTexts = {
  reasons: {
    rules: {
      'sponsor.board': 'Er is een bestuur dat erachter staat. Dan krijgen lessen een plek.',
      'sponsor.manager':
        'Er is iemand die erachter staat en ruimte geeft. Wat mensen leren, kunnen zij dan toepassen.',
      'sponsor.reluctant':
        'Wie erover gaat, ziet het nut nog niet. Begin met een gesprek met hen en iets kleins dat werkt.',
      'support.mandateReluctant':
        'Wie erover gaat, ziet het nut nog niet. Begin met een gesprek over wat zij nodig hebben.',
      'trajectory.sponsorReluctant':
        'Wie erover gaat, ziet het nut nog niet. Zonder hun steun gebeurt er niets met de lessen.',
      'manner.workshopRelation':
        'Vertrouwen groeit tussen mensen die elkaar ontmoeten. Alleen oefenen in een kleine groep brengt dat niet.',
    },
    at: {
      'sponsor.board': {
        lecture: 'Er is een bestuur dat erachter staat. In een lezing horen alle mensen dat.',
      },
      'sponsor.reluctant': {
        dialogue: 'Wie erover gaat, ziet het nut nog niet. In een dialoog horen zij zelf wat er speelt.',
        combinedMeeting:
          'Wie erover gaat, ziet het nut nog niet. In een dialoog horen zij zelf wat er speelt.',
        workshop: 'Wie erover gaat, ziet het nut nog niet. Iets kleins dat werkt, kan dat veranderen.',
      },
    },
    lifts: {
      'trajectory.sponsorReluctant': 'zodra wie erover gaat het steunt en de lessen wil horen',
    },
    limits: { notAmongThemselves: 'Alleen oefenen in een kleine groep past niet bij dit doel.' },
    sizes: {
      harvest:
        'Wat mensen leren, is pas iets waard als ook anderen in de buurt het horen, en wie er iets mee kan.',
    },
    warnings: {
      'backing.reluctant':
        'Wie erover gaat, steunt dit nog niet. Wat mensen leren, komt dan moeilijk verder dan de groep.',
      'earlier.trainingFaded':
        'Er is al een training geweest, en dat bleef liggen. Deze workshop is anders: mensen werken met eigen voorbeelden. Spreek af wie er daarna mee verdergaat.',
      'earlier.trainingBackfired':
        'Er is al een training geweest, en het werd erger. Vraag mensen eerst wat er toen misging. Deze workshop is anders: mensen werken met eigen voorbeelden.',
    },
    assumptions: {
      'assume.sponsor':
        'De opdrachtgever is onbekend. We rekenen nog niet op steun. Zoek eerst uit wie de opdracht kan geven.',
    },
  },
  programme: {
    audiences: { leadersAndBoard: 'wie meedeed, anderen in de buurt, en wie iets met de lessen kan' },
    milestones: { interimTalk: (week) => `tussengesprek met de opdrachtgever (week ${week})` },
  },
  parts: {
    workshop: {
      aim: 'Oefenen met wat mensen morgen nodig hebben.',
      preparation: 'Deelnemers brengen een eigen voorbeeld mee.',
    },
    actionLearning: {
      aim: 'Samen leren door te werken aan een echt vraagstuk.',
      how: 'Groepen van vijf tot acht mensen die er verschillend naar kijken. Zij stellen vragen, proberen iets uit en kijken de volgende keer wat het deed. Halverwege is er een gesprek met de opdrachtgever.',
    },
    harvest: {
      aim: 'Anderen horen de lessen en doen er iets mee.',
      how: 'Wie meedeed, laat zien wat dat opleverde en wat zij leerden. Daarna besluit u samen wat ermee gebeurt.',
    },
  },
  chapters: {
    phasing: { leaders: 'u samen, met wie iets met de lessen kan' },
    evaluation: {
      moments: { changed: { what: 'Wat is er anders, en wat merken bewoners daarvan?' } },
      interim: {
        what: 'Het tussengesprek met de opdrachtgever: gaat het de goede kant op? Dan kan het nog anders.',
        by: 'de opdrachtgever en wij',
      },
    },
  },
}
