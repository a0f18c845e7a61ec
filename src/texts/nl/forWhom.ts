import type { PublicTexts } from '../forWhomTexts.ts'

export const participants = (meant: string) =>
  `Kies alles wat klopt. ${meant}Weet u het nog niet? Kies wat het meest waarschijnlijk is. U kunt het later wijzigen.`

const influence = {
  coproduce: 'Samen maken: ouders, leerlingen en uw organisatie bedenken en doen het samen',
}

export const forWhom: PublicTexts = {
  everybody: [
    { one: 'bewoner of cliënt', many: 'bewoners of cliënten' },
    { one: 'bewoner', many: 'bewoners' },
  ],
  names: {
    residents: { one: 'bewoner', many: 'bewoners' },
    clients: { one: 'cliënt', many: 'cliënten' },
    parents: { one: 'ouder of leerling', many: 'ouders en leerlingen' },
  },
  questions: {
    residents: {
      questions: {
        liveCase: { hint: 'Iets wat nu speelt in een buurt, met iemand die ervoor verantwoordelijk is.' },
        participants: { hint: participants('') },
      },
    },
    clients: {
      questions: {
        participants: { hint: participants('') },
        core: { hint: 'Bijvoorbeeld een team met een paar cliënten.' },
      },
    },
    parents: {
      questions: {
        goals: {
          options: {
            relation:
              'Er is meer contact en vertrouwen: tussen ouders en leerlingen onderling, of tussen hen en de school',
          },
        },
        whoSteers: { options: { together: 'We zoeken het samen met ouders, leerlingen en partners' } },
        liveCase: {
          hint: 'Iets wat nu speelt op school of in de buurt, met iemand die ervoor verantwoordelijk is.',
        },
        participants: { hint: participants('Met leerlingen bedoelen we ook studenten. ') },
        core: { hint: 'Bijvoorbeeld een paar leraren, ouders en leerlingen.' },
        coreResidents: { why: 'In een leertraject leren professionals, ouders en leerlingen samen.' },
        trust: { label: 'Hoeveel vertrouwen is er tussen uw school en de ouders en leerlingen?' },
        reachable: { why: 'Voor een leertraject zijn ouders of leerlingen nodig die mee willen doen.' },
        mandate: { options: influence },
        ambition: { options: influence },
      },
      privacy: 'Noem geen namen van ouders of leerlingen, en schrijf niets over hun gezondheid.',
      errors: {
        nobodyTakesPart: () =>
          'U koos dat ouders, leerlingen, jongeren of vrijwilligers meedoen. Vul een getal in dat hoger is dan 0, of haal hen weg bij “Wie doen er mee?”.',
      },
    },
  },
}
