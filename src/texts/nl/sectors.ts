import type { SectorTexts } from '../forWhomTexts.ts'
import { participants } from './forWhom.ts'

export const sectors: SectorTexts = {
  care: {
    questions: {
      role: { options: { frontline: 'Medewerker in zorg, begeleiding of behandeling' } },
      participants: {
        hint: participants('Met cliënten bedoelen we ook patiënten. '),
        options: {
          frontline: 'Medewerkers in zorg, begeleiding, behandeling of beleid',
          residents: 'Cliënten, familie of mantelzorgers',
          partners: 'Partners van buiten, zoals de gemeente of een huisarts',
        },
      },
      residents: { hint: 'Familie en mantelzorgers die meedoen, tellen mee.' },
      coreResidents: { hint: 'Familie en mantelzorgers tellen mee.' },
      cooperation: { hint: 'Bijvoorbeeld verpleging, begeleiding en behandeling.' },
    },
  },
  education: {
    questions: {
      role: {
        options: {
          managementTeam: 'Teamleider of afdelingsleider',
          frontline: 'Leraar, docent of ondersteuner',
        },
      },
      participants: {
        options: {
          frontline: 'Leraren, docenten, ondersteuners of beleidsmedewerkers',
          managers: 'Teamleiders en andere leidinggevenden',
          partners: 'Partners van buiten, zoals jeugdhulp of een buurthuis',
        },
      },
      cooperation: { hint: 'Bijvoorbeeld leraren, ondersteuners en jeugdhulp.' },
    },
  },
  welfare: {
    questions: {
      role: { options: { frontline: 'Sociaal werker, jongerenwerker of opbouwwerker' } },
      participants: {
        options: {
          frontline: 'Sociaal werkers, jongerenwerkers, opbouwwerkers of beleidsmedewerkers',
          partners: 'Partners van buiten, zoals de gemeente of een huisarts',
        },
      },
      cooperation: { hint: 'Bijvoorbeeld sociaal werk, jongerenwerk en wijkverpleging.' },
    },
  },
  police: {
    questions: {
      role: {
        options: {
          managementTeam: 'Teamchef, manager of teamleider',
          frontline: 'Medewerker in de wijk, op straat of bij de recherche',
        },
      },
      participants: {
        options: {
          frontline: 'Medewerkers in de wijk, op straat, bij de recherche of in het beleid',
          managers: 'Teamchefs en andere leidinggevenden',
          partners: 'Partners van buiten, zoals de gemeente of een corporatie',
        },
      },
      cooperation: { hint: 'Bijvoorbeeld wijkteam, recherche en jongerenwerk.' },
    },
  },
  housing: {
    questions: {
      role: { options: { frontline: 'Medewerker in wijkbeheer, verhuur of onderhoud' } },
      participants: {
        hint: participants('Met bewoners bedoelen we ook huurders. '),
        options: {
          frontline: 'Medewerkers in wijkbeheer, verhuur, onderhoud of beleid',
          partners: 'Partners van buiten, zoals de gemeente of de politie',
        },
      },
      core: { hint: 'Bijvoorbeeld een paar wijkbeheerders met een paar bewoners.' },
      cooperation: { hint: 'Bijvoorbeeld wijkbeheer, verhuur en maatschappelijk werk.' },
    },
  },
  waterProvince: {
    questions: {
      role: { options: { frontline: 'Medewerker in het veld of bij projecten' } },
      participants: {
        options: {
          frontline: 'Medewerkers in het veld, bij projecten of in het beleid',
          partners: 'Partners van buiten, zoals gemeenten of een landbouworganisatie',
        },
      },
      core: { hint: 'Bijvoorbeeld een gebiedsteam met een paar bewoners.' },
      areaBound: { label: 'Gaat het om een bepaald gebied, zoals een polder, een wijk of een dorp?' },
      district: { label: 'Hoe heet het gebied?', hint: 'Bijvoorbeeld: Noordpolder.' },
      cooperation: { hint: 'Bijvoorbeeld gebiedsbeheer, vergunningen en communicatie.' },
    },
  },
}
