import type { Question } from '../../questionnaire/kinds.ts'
import type { QuestionTexts } from '../texts.ts'

const influence = {
  inform: 'Informeren: bewoners horen wat uw organisatie doet',
  consult: 'Raadplegen: bewoners zeggen wat zij vinden, uw organisatie besluit',
  advise: 'Adviseren: bewoners geven advies, uw organisatie zegt wat zij ermee doet',
  coproduce: 'Samen maken: bewoners en uw organisatie bedenken en doen het samen',
  codecide: 'Meebeslissen: bewoners beslissen mee of zelf',
}

const people = {
  upTo7: 'Minder dan 8',
  from8to16: '8 tot en met 16',
  from17to40: '17 tot en met 40',
  from41to100: '41 tot en met 100',
  over100: 'Meer dan 100',
}

const hours = {
  upTo2: 'Hooguit 2 uur',
  halfDay: 'Een dagdeel (meer dan 2, hooguit 4 uur)',
  twoDays: 'Meer dan een dagdeel, hooguit twee dagen',
  more: 'Meer dan twee dagen',
}

const inFigures = (value: number) => value.toLocaleString('nl-NL')

const number = (question: Question, least: (min: string, max: string) => string) =>
  question.kind === 'number' || question.kind === 'money'
    ? least(inFigures(question.min), inFigures(question.max))
    : 'Vul een ander getal in.'

const examples = { people: '25', hours: '2,5', meetings: '6', months: '6', percent: '20', euro: '15.000' }

export const questions: QuestionTexts = {
  steps: {
    organisation: 'Uw organisatie',
    challenge: 'De opgave',
    people: 'De mensen',
    neighbourhood: 'De buurt',
    residents: 'De bewoners',
    experience: 'Eerdere ervaring',
    conditions: 'De randvoorwaarden',
  },
  pages: {
    sector: 'Waar speelt de vraag?',
    backing: 'Uw organisatie en wie achter de vraag staat',
    goals: 'Wat moet er anders?',
    search: 'Hoe bekend is de weg?',
    themes: 'Het thema en de haast',
    case: 'Een vraagstuk uit de praktijk',
    occasion: 'In uw eigen woorden',
    participants: 'De deelnemers',
    staff: 'De medewerkers',
    residentsReached: 'De bewoners of cliënten die u bereikt',
    core: 'Een kleine groep die meer kan doen',
    sessions: 'Waar we rekening mee houden',
    area: 'Om welk gebied gaat het?',
    traits: 'Kenmerken van de buurt',
    strengths: 'Krachten in de buurt',
    trust: 'Hoe staan bewoners erin?',
    influence: 'Hoeveel invloed krijgen bewoners?',
    earlier: 'Wat er al is geprobeerd',
    learning: 'Samenwerken en leren',
    earlierStory: 'Wat u al probeerde',
    budget: 'Het budget',
    timing: 'De tijd',
    practical: 'De plek',
    formalities: 'Voor op het voorstel',
  },
  questions: {
    sector: {
      label: 'In welke sector speelt de vraag?',
      why: 'Elke sector heeft eigen gewoonten. Daar sluiten we op aan.',
      options: {
        municipality: 'Gemeente',
        care: 'Zorg',
        education: 'Onderwijs',
        welfare: 'Welzijn',
        police: 'Politie en veiligheid',
        housing: 'Woningcorporatie',
        waterProvince: 'Waterschap of provincie',
        residents: 'Bewonersorganisatie',
        coalition: 'Een samenwerking van meerdere organisaties',
        other: 'Een andere sector',
      },
    },
    organisation: {
      label: 'Hoe heet uw organisatie?',
      why: 'De naam komt op het voorstel.',
    },
    role: {
      label: 'Wat is uw rol?',
      why: 'Zo weten we vanuit welke plek u kijkt.',
      options: {
        board: 'Bestuurder of directeur',
        managementTeam: 'Manager of teamleider',
        projectLead: 'Projectleider',
        frontline: 'Medewerker in de uitvoering',
        adviser: 'Beleidsmedewerker of adviseur',
        other: 'Een andere rol',
      },
    },
    sponsor: {
      label: 'Wie staat als opdrachtgever achter deze vraag?',
      hint: 'Kies wat nu het meest klopt.',
      why: 'Zonder steun van de leiding gebeurt er niets met wat mensen leren.',
      options: {
        boardActive: 'Bestuur of directie steunt het actief',
        managerActive: 'Een leidinggevende steunt het actief',
        nobody: 'Nog niemand',
        coalition: 'Meerdere partijen, maar niemand neemt de leiding',
        reluctant: 'De leiding ziet het nut nog niet',
      },
    },
    goals: {
      label: 'Wat moet er over een jaar anders zijn?',
      hint: 'Kies er een of twee. Weet u het nog niet? Kies wat het meest waarschijnlijk is. U kunt het later wijzigen.',
      why: 'Het doel bepaalt het meest wat past: een lezing, een gesprek, een workshop of samen leren.',
      options: {
        awareness: 'Mensen zien waarom het anders moet',
        strategy: 'Er is een gedeelde koers',
        relation: 'Er is meer contact en vertrouwen: tussen bewoners, of tussen bewoners en organisatie',
        skill: 'Medewerkers kunnen iets wat ze nu nog niet kunnen',
        practice: 'Medewerkers werken echt anders',
        culture: 'Bewoners hebben meer te zeggen en de cultuur verandert mee',
      },
    },
    problemKnown: {
      label: 'Is duidelijk wat het probleem is?',
      why: 'Wie het probleem nog zoekt, heeft eerst gesprek nodig.',
      options: {
        clear: 'Ja, dat is helder',
        broadly: 'In grote lijnen',
        signals: 'Nee, er zijn vooral signalen',
      },
    },
    approachKnown: {
      label: 'Weet u al wat u moet doen?',
      why: 'Als de aanpak al bekend is, hebt u misschien geen programma nodig.',
      options: {
        yes: 'Ja, we weten wat werkt',
        courseOnly: 'De koers ligt vast, de weg erheen niet',
        no: 'Nee, dat moeten we uitzoeken',
      },
    },
    whoSteers: {
      label: 'Wie stuurt de verandering?',
      why: 'Samen zoeken vraagt iets anders dan een koers uitvoeren.',
      options: {
        organisation: 'Wij sturen het zelf, binnen ons eigen werk',
        board: 'Bestuur of directie bepaalt de koers voor de hele organisatie',
        together: 'We zoeken het samen met bewoners en partners',
        nobody: 'Nog niemand',
      },
    },
    themes: {
      label: 'Over welke thema’s gaat het?',
      hint: 'Kies er hooguit drie.',
      why: 'Voor deze thema’s zijn er workshops. Bij een ander thema maken we er een op maat.',
      options: {
        socialLab: 'Samen nieuwe oplossingen uitproberen (social lab)',
        safety: 'Veiligheid, samen met bewoners',
        youth: 'Jongeren en een fijne buurt',
        elderly: 'Ouder worden in de eigen buurt',
        other: 'Een ander thema',
      },
    },
    otherTheme: { label: 'Welk thema is dat?', why: 'Zo kan de workshop daarover gaan.' },
    urgency: {
      label: 'Hoeveel haast is er?',
      why: 'Bij haast is soms eerst een gesprek nodig, geen programma.',
      options: {
        exploring: 'Geen haast, we verkennen',
        thisYear: 'Dit jaar moet er iets gebeuren',
        now: 'Nu: er is een incident of grote druk',
      },
    },
    liveCase: {
      label: 'Is er een vraagstuk uit de praktijk waar u nu aan werkt?',
      hint: 'Iets wat nu speelt in een buurt of bij cliënten, met iemand die ervoor verantwoordelijk is.',
      why: 'In een leertraject werken mensen aan een echt vraagstuk.',
      options: {
        yes: 'Ja, er wordt al aan gewerkt en iemand is ervoor verantwoordelijk',
        possible: 'Misschien, er is een idee',
        no: 'Nee, nog niet',
      },
    },
    caseDescription: {
      label: 'Over welk vraagstuk uit de praktijk gaat het?',
      hint: 'Een paar zinnen.',
      why: 'Dan sluit het voorstel daarop aan.',
    },
    occasion: {
      label: 'Wat is de aanleiding?',
      hint: 'Schrijf het zoals u het zou vertellen.',
      why: 'Uw eigen woorden komen op het voorstel.',
    },
    satisfied: {
      label: 'Wanneer bent u tevreden?',
      hint: 'Stel: u rijdt na afloop naar huis. Wat is er dan gelukt?',
      why: 'Zo weten we waar het u echt om gaat.',
    },
    participants: {
      label: 'Wie doen er mee?',
      hint: 'Kies alles wat klopt. Met bewoners of cliënten bedoelen we ook huurders, ouders en leerlingen. Weet u het nog niet? Kies wat het meest waarschijnlijk is. U kunt het later wijzigen.',
      why: 'Wie meedoet, bepaalt hoe u het gesprek voert.',
      options: {
        frontline: 'Medewerkers in de uitvoering of het beleid',
        managers: 'Leidinggevenden',
        board: 'Bestuurders of directie',
        residents: 'Bewoners of cliënten',
        youth: 'Jongeren',
        volunteers: 'Vrijwilligers',
        partners: 'Partners van buiten',
      },
    },
    attitude: {
      label: 'Hoe staan de mensen erin?',
      why: 'Bij twijfel of moeheid past een andere start.',
      options: {
        enthusiastic: 'Enthousiast',
        curious: 'Nieuwsgierig',
        divided: 'Verdeeld',
        sceptical: 'Sceptisch',
        trainingTired: 'Moe van trainingen en bijeenkomsten',
      },
    },
    staff: {
      label: 'Hoeveel medewerkers wilt u bereiken?',
      hint: 'Tel leidinggevenden en medewerkers van partners mee. Bewoners horen hier niet bij.',
      why: 'Een grote groep vraagt andere vormen dan een kleine.',
      bands: people,
    },
    staffHours: {
      label: 'Hoeveel uur heeft een medewerker voor het hele programma?',
      hint: 'Het gaat om de meeste medewerkers. Een kleine groep die meer kan, komt straks.',
      why: 'Het programma vraagt niet meer uren dan dit.',
      bands: hours,
    },
    residents: {
      label: 'Hoeveel bewoners of cliënten wilt u bereiken?',
      zero: 'Vul 0 in als bewoners niet meedoen.',
      why: 'Zo weten we hoe groot de bijeenkomsten worden.',
      bands: { none: 'Niemand', ...people },
    },
    residentHours: {
      label: 'Hoeveel uur heeft een bewoner of cliënt voor het hele programma?',
      why: 'Tijd van bewoners is kostbaar. Daar houden we rekening mee.',
      bands: hours,
    },
    core: {
      label: 'Is er een kleine groep die meer kan doen dan de rest?',
      hint: 'Bijvoorbeeld een wijkteam met een paar bewoners.',
      why: 'Zo’n kerngroep kan samen leren aan een echt vraagstuk (een leertraject), of alvast oefenen.',
      options: { yes: 'Ja', no: 'Nee' },
    },
    corePeople: {
      label: 'Uit hoeveel mensen bestaat die kerngroep?',
      hint: 'Tel bewoners mee.',
      why: 'Een leergroep heeft vijf tot acht mensen.',
      bands: {
        upTo4: 'Minder dan 5',
        from5to8: '5 tot en met 8',
        from9to16: '9 tot en met 16',
        over16: 'Meer dan 16',
      },
    },
    coreResidents: {
      label: 'Hoeveel van hen zijn bewoner of cliënt?',
      why: 'In een leertraject leren professionals en bewoners samen.',
      bands: { none: 'Niemand', one: 'Een', twoOrMore: 'Twee of meer' },
    },
    coreMeetings: {
      label: 'Hoeveel bijeenkomsten kan de kerngroep aan?',
      why: 'Een leertraject vraagt ten minste vijf bijeenkomsten.',
      bands: { upTo4: 'Hooguit vier', five: 'Vijf', six: 'Zes', more: 'Meer dan zes' },
    },
    longestSession: {
      label: 'Hoelang mag één bijeenkomst duren?',
      hint: 'Denk aan wie het minst lang kan meedoen. Een half uur is 0,5.',
      why: 'We maken bijeenkomsten niet langer dan nodig.',
      bands: {
        upTo1: 'Hooguit 1 uur',
        upTo2: 'Meer dan 1, hooguit 2 uur',
        halfDay: 'Een dagdeel (meer dan 2, hooguit 4 uur)',
        fullDay: 'Meer dan een dagdeel, hooguit een hele dag',
      },
    },
    considerations: {
      label: 'Waar moeten we rekening mee houden?',
      hint: 'Kies alles wat klopt.',
      why: 'De vorm past zich aan de mensen aan, niet andersom.',
      options: {
        shortAttention: 'Mensen kunnen zich maar kort concentreren',
        language: 'Nederlands is niet ieders eerste taal',
        mobility: 'Niet iedereen kan makkelijk reizen of lopen',
        evenings: 'Bijeenkomsten moeten in de avond zijn',
        safety: 'Bewoners moeten zich veilig kunnen voelen om te praten',
        trainingFatigue: 'Er zijn al veel trainingen geweest',
        nothing: 'Niets bijzonders',
      },
    },
    areaBound: {
      label: 'Gaat het om een bepaalde buurt, wijk of een dorp?',
      hint: 'Weet u het nog niet? Kies wat het meest waarschijnlijk is. U kunt het later wijzigen.',
      why: 'Gaat het niet om een gebied, dan slaan we de buurt over.',
      options: { one: 'Ja, om één gebied', several: 'Ja, om meerdere gebieden', no: 'Nee' },
    },
    places: {
      label: 'In welke gemeente is dat?',
      hint: 'Typ de eerste letters en kies uit de lijst. Meer gemeenten? Kies ze een voor een.',
      why: 'De gemeente komt op het voorstel.',
    },
    district: {
      label: 'Hoe heet de buurt, de wijk of het dorp?',
      hint: 'Bijvoorbeeld: Centrum-Oost.',
      why: 'De naam komt op het voorstel.',
    },
    traits: {
      label: 'Wat typeert de buurt?',
      hint: 'Kies er hooguit vijf.',
      why: 'Cijfers en kenmerken geven kleur, maar bepalen het advies niet.',
      options: {
        elderly: 'Veel ouderen',
        young: 'Veel jongeren',
        families: 'Veel gezinnen met kinderen',
        socialHousing: 'Veel sociale huurwoningen',
        lowIncome: 'Veel mensen met weinig geld',
        diverse: 'Mensen met veel verschillende achtergronden',
        newcomers: 'Veel nieuwe bewoners',
        village: 'Een dorp',
        changing: 'De buurt wordt vernieuwd',
      },
    },
    share65: {
      label: 'Hoeveel procent van de bewoners is 65 jaar of ouder?',
      hint: 'U vindt dit bij het CBS.',
      why: 'Dit cijfer komt op het voorstel.',
    },
    strengths: {
      label: 'Welke krachten zijn er al in de buurt?',
      hint: 'Kies alles wat klopt.',
      why: 'We beginnen bij wat er al is.',
      options: {
        associations: 'Verenigingen',
        meetingPlace: 'Een buurthuis of andere ontmoetingsplek',
        keyPeople: 'Mensen die iedereen kent en vertrouwt',
        businesses: 'Winkels en ondernemers',
        faith: 'Kerk, moskee of andere geloofsgemeenschap',
        schools: 'Scholen',
        initiatives: 'Plannen van bewoners zelf',
      },
    },
    strengthsNote: {
      label: 'Wilt u iets vertellen over die krachten?',
      why: 'Zo kan het voorstel erop aansluiten.',
    },
    tension: {
      label: 'Zijn er spanningen in de buurt?',
      why: 'Bij een open conflict luisteren we eerst.',
      options: {
        none: 'Nee',
        simmering: 'Ja, merkbaar of onder de oppervlakte, maar mensen praten nog met elkaar',
        open: 'Ja, er is een open conflict: mensen praten niet meer met elkaar',
      },
    },
    trust: {
      label: 'Hoeveel vertrouwen is er tussen bewoners en uw organisatie?',
      why: 'Bij weinig vertrouwen past een andere start.',
      options: {
        veryLow: 'Bijna geen',
        low: 'Weinig',
        reasonable: 'Redelijk',
        great: 'Veel',
      },
    },
    reachable: {
      label: 'Kunt u bewoners bereiken en willen zij meedoen?',
      why: 'Voor een leertraject zijn bewoners nodig die mee willen doen.',
      options: {
        notYet: 'Nog niet',
        looseContacts: 'Er zijn losse contacten',
        activeGroup: 'Er is een actieve groep',
      },
    },
    mandate: {
      label: 'Hoeveel invloed kúnt u bewoners beloven?',
      hint: 'Het gaat om wat bestuur of directie nu al toestaat.',
      why: 'We beloven bewoners nooit meer dan u waar kunt maken.',
      options: influence,
    },
    ambition: {
      label: 'En hoeveel invloed wílt u bewoners geven?',
      why: 'Een verschil tussen willen en kunnen vraagt eerst een besluit.',
      options: influence,
    },
    earlier: {
      label: 'Wat is er al geprobeerd?',
      hint: 'Kies alles wat klopt.',
      why: 'Wat niet werkte, doen we niet nog eens op dezelfde manier.',
      options: {
        nothing: 'Nog niets',
        campaign: 'Een campagne of nieuwsbrief',
        lecture: 'Een lezing',
        training: 'Een training of cursus',
        dialogue: 'Gesprekken of dialoog',
        project: 'Een project of proef',
      },
    },
    earlierEffect: {
      label: 'Wat leverde dat op?',
      hint: 'Hebt u meer dingen geprobeerd? Kies wat voor het geheel het meest klopt.',
      why: 'Zo bouwen we voort op wat werkte.',
      options: {
        worked: 'Het werkte',
        faded: 'Het bleef liggen of had geen effect',
        backfired: 'Het maakte het erger',
      },
    },
    earlierNote: {
      label: 'Wilt u iets vertellen over wat is geprobeerd?',
      why: 'Zo kan het voorstel erop aansluiten.',
    },
    cooperation: {
      label: 'Werken verschillende beroepen al samen?',
      why: 'Een bestaande groep kan sneller beginnen.',
      options: {
        none: 'Nee, nog niet',
        some: 'Twee of drie beroepen werken samen',
        team: 'Ja, er is een vast team met meerdere beroepen',
      },
    },
    lessonsReceiver: {
      label: 'Is bekend wie straks iets doet met wat u leert?',
      why: 'Zonder zo iemand gebeurt er niets met wat mensen leren.',
      options: { named: 'Ja', notYet: 'Nee, nog niet' },
    },
    lessonsReceiverName: {
      label: 'Wie is dat?',
      hint: 'Een functie is genoeg, bijvoorbeeld: directeur of teamleider.',
      why: 'Zo kan het voorstel zeggen wie iets doet met wat mensen leren.',
    },
    budget: {
      label: 'Hoeveel budget is er?',
      hint: 'In hele euro’s. Weet u het niet precies? Kies een schatting. Het advies rekent dan met het hoogste bedrag ervan, en boven €\u00A050.000 met €\u00A075.000.',
      why: 'Het advies kost niet meer dan dit.',
      bands: {
        upTo2500: 'Hooguit €\u00A02.500',
        upTo7500: 'Meer dan €\u00A02.500, hooguit €\u00A07.500',
        upTo15000: 'Meer dan €\u00A07.500, hooguit €\u00A015.000',
        upTo50000: 'Meer dan €\u00A015.000, hooguit €\u00A050.000',
        over50000: 'Meer dan €\u00A050.000',
      },
    },
    budgetVat: {
      label: 'Is dat met of zonder btw?',
      why: 'Dat scheelt 21 procent.',
      options: { excl: 'Zonder btw (exclusief)', incl: 'Met btw (inclusief)' },
    },
    start: {
      label: 'Wanneer wilt u beginnen?',
      why: 'Uitnodigen en voorbereiden kost vier tot twaalf weken.',
    },
    duration: {
      label: 'Hoeveel maanden mag het duren?',
      hint: 'Van de eerste tot en met de laatste bijeenkomst.',
      why: 'Een leertraject duurt ten minste vier maanden.',
      bands: {
        upTo3: 'Hooguit 3 maanden',
        from4to6: '4 tot en met 6 maanden',
        from7to9: '7 tot en met 9 maanden',
        from10to12: '10 tot en met 12 maanden',
        over12: 'Meer dan een jaar',
      },
    },
    venue: {
      label: 'Wat moeten we weten over de plek?',
      hint: 'Bijvoorbeeld: een zaal die u al hebt, of een gebouw met een lift.',
      why: 'Zaal en vergoeding voor bewoners regelt u zelf.',
    },
    contactName: {
      label: 'Hoe heet de contactpersoon?',
      why: 'De naam komt op het voorstel.',
    },
    contactFunction: {
      label: 'Wat is zijn of haar functie?',
      why: 'De functie komt op het voorstel.',
    },
    reference: {
      label: 'Wat is uw eigen kenmerk of inkoopnummer?',
      why: 'Dan vindt uw administratie het voorstel terug.',
    },
    ownTerms: {
      label: 'Hebt u eigen inkoopvoorwaarden?',
      why: 'Dan kan het bureau daar vooraf naar kijken.',
      options: { yes: 'Ja', no: 'Nee' },
    },
    decider: {
      label: 'Wie beslist over het voorstel?',
      hint: 'Een functie is genoeg.',
      why: 'Dan sluit het voorstel aan op wie het leest.',
    },
    decisionPeriod: {
      label: 'Wanneer valt het besluit?',
      why: 'Dan weet u op tijd wat u nog nodig hebt.',
    },
  },
  unknown: 'Weet ik nog niet',
  privacy: 'Noem geen namen van bewoners of cliënten, en schrijf niets over hun gezondheid.',
  units: {
    people: { one: 'persoon', many: 'mensen' },
    hours: { one: 'uur', many: 'uur' },
    meetings: { one: 'bijeenkomst', many: 'bijeenkomsten' },
    months: { one: 'maand', many: 'maanden' },
    percent: { one: 'procent', many: 'procent' },
    euro: { one: 'euro', many: 'euro' },
  },
  errors: {
    required: ({ kind, unknown }) =>
      kind === 'text' || kind === 'longText'
        ? 'Vul dit in.'
        : kind === 'number' || kind === 'money'
          ? unknown
            ? 'Vul een getal in, of kies een schatting of ‘weet ik nog niet’.'
            : 'Vul een getal in of kies een schatting.'
          : 'Kies een antwoord.',
    notAnOption: () => 'Kies een van de antwoorden hieronder.',
    tooMany: (question) =>
      question.kind === 'several' || question.kind === 'place'
        ? `Kies er hooguit ${question.most}. Haal er een of meer weg.`
        : 'Kies er minder.',
    chooseOneOrOthers: () =>
      'U koos een antwoord dat niet samengaat met de andere. Haal dat antwoord weg, of haal de andere weg.',
    notANumber: (question) =>
      question.kind === 'number' || question.kind === 'money'
        ? `Vul een ${question.kind === 'money' ? 'bedrag' : 'getal'} in met cijfers, bijvoorbeeld ${examples[question.unit]}.${question.bands.length > 0 ? ' Of kies een schatting.' : ''}`
        : 'Vul een getal in met cijfers.',
    unclearPoint: () =>
      'Dit kan een duizendtal zijn, of een getal met drie cijfers achter de komma. Schrijf het zonder punt of komma, of met hooguit twee cijfers erachter, bijvoorbeeld 2,5.',
    notWhole: ({ kind }) =>
      kind === 'money'
        ? 'Vul een bedrag in hele euro’s in, zonder centen.'
        : 'Vul een heel getal in, zonder cijfers achter de komma.',
    tooLow: (question) => number(question, (min) => `Vul een getal in van ${min} of hoger.`),
    tooHigh: (question) => number(question, (_, max) => `Vul een getal in van ${max} of lager.`),
    moreThanGroup: () =>
      'Dit zijn meer mensen dan de kerngroep heeft. Vul een lager getal in, of pas de kerngroep aan.',
    nobodyTakesPart: () =>
      'U koos dat bewoners, jongeren of vrijwilligers meedoen. Vul een getal in dat hoger is dan 0, of haal hen weg bij “Wie doen er mee?”.',
    noStaffTakesPart: () =>
      'U koos dat medewerkers, leidinggevenden of bestuurders meedoen. Vul een getal in dat hoger is dan 0, of haal hen weg bij “Wie doen er mee?”.',
    tooLong: (question) =>
      question.kind === 'text' || question.kind === 'longText'
        ? `Deze tekst is te lang. Maak hem korter, tot hooguit ${question.max.toLocaleString('nl-NL')} tekens.`
        : 'Deze tekst is te lang. Maak hem korter.',
    inThePast: () => 'Deze maand is al voorbij. Kies een maand die nog komt.',
    notAPeriod: () => 'Kies een maand en een jaar. Of laat beide leeg.',
    notAPlace: () =>
      'Wat u typte, is nog niet gekozen. Kies een gemeente uit de lijst. Staat die er niet bij, kies dan ‘voeg toe’ onder aan de lijst.',
  },
}
