import type { CallTexts } from '../callTexts.ts'

export const call: CallTexts = {
  questions: {
    sector: {
      ask: 'Vertelt u eens: in welke hoek speelt dit?',
      good: 'Eén sector. Doen er meer mee, vraag dan wie de vraag stelt.',
    },
    organisation: {
      ask: 'Voor welke organisatie zitten we hier?',
      good: 'De naam zoals die op papier moet staan, zonder afkorting.',
    },
    sponsor: {
      ask: 'Stel dat het spannend wordt: wie gaat er dan voor staan?',
      good: 'Iemand die al iets deed: tijd vrijmaakte of het zelf vertelde. “Ze vinden het goed” is nog geen steun.',
    },
    goals: {
      ask: 'We zijn een jaar verder en het is gelukt. Wat ziet u dan dat er nu niet is?',
      good: 'Iets wat u zou kunnen zien of horen. Bij een lange lijst: welke twee zou u houden?',
    },
    problemKnown: {
      ask: 'Als ik drie collega’s vraag wat het probleem is, wat hoor ik dan?',
      good: 'Drie keer hetzelfde is helder. Drie verhalen zijn signalen.',
    },
    approachKnown: {
      ask: 'Weet u al wat u gaat doen, of moet u dat nog uitzoeken?',
      good: 'Een aanpak die al ergens werkte. Een plan dat mooi klinkt, telt nog niet.',
    },
    whoSteers: {
      ask: 'Wie bepaalt straks welke kant het op gaat?',
      good: 'Een persoon of groep die ook echt besluit. Let op als er “wij allemaal” klinkt.',
    },
    themes: {
      ask: 'Waar gaat het over als mensen er samen over praten?',
      good: 'Hooguit drie thema’s, in gewone woorden.',
    },
    otherTheme: {
      ask: 'Hoe zou u dat thema noemen, in een paar woorden?',
      good: 'Een naam die een bewoner ook begrijpt.',
    },
    urgency: {
      ask: 'Wat gebeurt er als we er nog een half jaar mee wachten?',
      good: 'Een gevolg dat te noemen is. “Het moet snel” alleen is nog geen haast.',
    },
    liveCase: {
      ask: 'Noemt u eens een voorbeeld waar u deze maand mee bezig was.',
      good: 'Iets wat nu speelt, met iemand die ervan is. Zonder eigenaar is het een idee.',
    },
    occasion: {
      ask: 'Wat maakte dat u nu belt, en niet vorig jaar?',
      good: 'Een moment of een gebeurtenis, in de eigen woorden van de klant.',
    },
    caseDescription: {
      ask: 'Neemt u me eens mee: wat gebeurt daar precies?',
      good: 'Wie, wat en waar, in drie zinnen en zonder namen van bewoners.',
    },
    satisfied: {
      ask: 'U rijdt na afloop naar huis. Wanneer denkt u: dit was het waard?',
      good: 'Een beeld, geen beleidswoord. Vraag door: en waaraan merkt u dat?',
    },
    participants: {
      ask: 'Wie zitten er straks in de ruimte? En wie mag er niet ontbreken?',
      good: 'Groepen die ook echt komen. Vraag bij bewoners: hebt u het hun al gevraagd?',
    },
    attitude: {
      ask: 'Als zij de uitnodiging lezen, wat zeggen ze dan tegen elkaar?',
      good: 'Een zin die u bijna kunt horen. Verschilt het per groep, kies dan verdeeld.',
    },
    staff: {
      ask: 'Om hoeveel medewerkers gaat het, ruw geschat?',
      good: 'Een getal of een schatting, met leidinggevenden en partners erbij.',
    },
    staffHours: {
      ask: 'Hoeveel uur kan een medewerker er alles bij elkaar voor vrijmaken?',
      good: 'Uren die het rooster toelaat. Vraag wie dat mag toezeggen.',
    },
    residents: {
      ask: 'Hoeveel bewoners of cliënten hoopt u erbij te hebben?',
      good: 'Een getal dat past bij wie u nu al kent. Nul mag ook.',
    },
    residentHours: {
      ask: 'Hoeveel tijd kunt u van een bewoner vragen, alles bij elkaar?',
      good: 'Eerder twee uur dan twee dagen. Het is hun vrije tijd.',
    },
    core: {
      ask: 'Is er een clubje dat meer kan en wil doen dan de rest?',
      good: 'Mensen die u zo kunt opbellen. Een groep die nog moet ontstaan is een nee.',
    },
    corePeople: {
      ask: 'Met hoeveel zijn zij?',
      good: 'Het aantal dat er ook op een drukke dag is.',
    },
    coreResidents: {
      ask: 'En hoeveel van hen wonen er of zijn cliënt?',
      good: 'Tel alleen wie er voor zichzelf zit, niet wie er werkt.',
    },
    coreMeetings: {
      ask: 'Hoe vaak kunnen zij bij elkaar komen?',
      good: 'Een aantal dat past naast het gewone werk.',
    },
    longestSession: {
      ask: 'Hoelang houden mensen het vol, en hoelang kunt u ze missen?',
      good: 'Denk aan wie het eerst weg moet. Dat is de grens.',
    },
    considerations: {
      ask: 'Waar moet ik rekening mee houden, zodat iedereen mee kan doen?',
      good: 'Iets over de groep, nooit over één persoon.',
    },
    areaBound: {
      ask: 'Speelt het op één plek, of overal?',
      good: 'Een plek die u kunt aanwijzen. Is het de hele organisatie, dan is het nee.',
    },
    places: {
      ask: 'In welke gemeente is dat?',
      good: 'Een of meer gemeenten uit de lijst.',
    },
    district: {
      ask: 'En hoe noemen mensen daar de buurt?',
      good: 'De naam die bewoners zelf gebruiken.',
    },
    tension: {
      ask: 'Hoe gaan mensen daar met elkaar om als het lastig wordt?',
      good: 'Praten ze nog met elkaar? Zo niet, dan is het een open conflict.',
    },
    traits: {
      ask: 'Als ik er morgen doorheen loop, wat valt me dan op?',
      good: 'Hooguit vijf kenmerken. Het is geen oordeel over de mensen.',
    },
    share65: {
      ask: 'Weet u hoeveel mensen er 65 of ouder zijn?',
      good: 'Een percentage dat u hebt opgezocht. Anders laten we het leeg.',
    },
    strengths: {
      ask: 'Wat gaat daar nu al goed, zonder dat iemand het organiseert?',
      good: 'Plekken en groepen die er nu zijn, niet wat er zou moeten komen.',
    },
    strengthsNote: {
      ask: 'Vertelt u daar eens iets over?',
      good: 'Eén voorbeeld, zonder namen van bewoners.',
    },
    trust: {
      ask: 'Als u daar aanbelt, doen mensen dan open?',
      good: 'Een voorbeeld van iets wat lukte of misging. Wees hier streng.',
    },
    reachable: {
      ask: 'Kent u bewoners die mee willen doen? Wie belt u dan?',
      good: 'Een groep die al bij elkaar komt, of een paar mensen. Een mailinglijst telt niet.',
    },
    mandate: {
      ask: 'Wat mag u bewoners nu al beloven, zonder het eerst te vragen?',
      good: 'Wat al besloten is. Bij “dat lukt vast wel” kiest u een stap lager.',
    },
    ambition: {
      ask: 'En wat zou u het liefst willen dat zij te zeggen hebben?',
      good: 'Een eerlijke wens. Is die hoger dan wat mag, zeg dat dan hardop.',
    },
    earlier: {
      ask: 'Wat hebt u al geprobeerd?',
      good: 'Alles telt, ook wat mislukte. Vraag er gerust naar.',
    },
    earlierEffect: {
      ask: 'En wat is daar nu nog van te merken?',
      good: 'Iets wat mensen nu anders doen. Een tevreden evaluatie is nog geen effect.',
    },
    cooperation: {
      ask: 'Wie werken er nu al samen, ook als het niet hoeft?',
      good: 'Mensen uit verschillende beroepen met een vast moment samen.',
    },
    lessonsReceiver: {
      ask: 'Stel, er komt iets moois uit. Wie gaat daar dan iets mee doen?',
      good: 'Iemand die iets mag veranderen. “De organisatie” is niemand.',
    },
    lessonsReceiverName: {
      ask: 'Wie is dat, of welke functie heeft die persoon?',
      good: 'Een functie is genoeg.',
    },
    earlierNote: {
      ask: 'Wat zou u een volgende keer anders doen?',
      good: 'Eén les, in de eigen woorden van de klant.',
    },
    budget: {
      ask: 'Met welk bedrag kan ik rekenen, zodat ik niets te groots voorstel?',
      good: 'Een bedrag of een schatting. Blijft het stil, noem dan zelf twee bedragen.',
    },
    budgetVat: {
      ask: 'Is dat met of zonder btw?',
      good: 'Weet de klant het niet, laat het dan open. Wij rekenen voorzichtig.',
    },
    start: {
      ask: 'Wanneer wilt u dat de eerste bijeenkomst is?',
      good: 'Een maand. Let op vakanties en verkiezingen.',
    },
    duration: {
      ask: 'En wanneer moet het klaar zijn?',
      good: 'Reken de maanden na van de eerste tot en met de laatste keer.',
    },
    venue: {
      ask: 'Hebt u een plek waar iedereen makkelijk komt?',
      good: 'Een zaal in de buurt, met een lift of op de begane grond.',
    },
    role: {
      ask: 'En wat doet u zelf in dit geheel?',
      good: 'De rol in deze vraag, niet de titel op het kaartje.',
    },
    contactName: {
      ask: 'Wie kan ik bellen als er iets is?',
      good: 'Eén naam, van iemand die dat goed vindt.',
    },
    contactFunction: {
      ask: 'En welke functie mag ik daarbij zetten?',
      good: 'De functie zoals die op papier moet staan.',
    },
    reference: {
      ask: 'Hebt u een kenmerk of inkoopnummer dat erop moet?',
      good: 'Letters en cijfers, precies overgenomen. Is het er niet, dan blijft het leeg.',
    },
    ownTerms: {
      ask: 'Werkt u met eigen inkoopvoorwaarden?',
      good: 'Ja of nee. Bij ja: vraag of u ze mag ontvangen.',
    },
    decider: {
      ask: 'Wie zet er straks een handtekening?',
      good: 'Een functie. Vraag ook wie er vooraf meeleest.',
    },
    decisionPeriod: {
      ask: 'Wanneer hoor ik of het doorgaat?',
      good: 'Een maand waarin er een overleg is dat besluit.',
    },
  },
  search: {
    label: 'Zoek een vraag',
    aliases: {
      sector: 'branche soort organisatie',
      organisation: 'klant opdrachtgever naam',
      sponsor: 'directie bestuur draagvlak steun',
      goals: 'doel doelen bedoeling',
      problemKnown: 'probleem helder diagnose',
      approachKnown: 'oplossing aanpak',
      whoSteers: 'regie sturing',
      themes: 'onderwerp onderwerpen',
      urgency: 'spoed haast urgentie dringend',
      liveCase: 'casus',
      occasion: 'aanleiding',
      participants: 'deelnemers doelgroep',
      attitude: 'weerstand houding motivatie',
      staff: 'personeel aantal collega’s',
      staffHours: 'tijd uren',
      residents: 'aantal cliënten inwoners burgers',
      residentHours: 'tijd uren',
      core: 'kerngroep kopgroep trekkers',
      corePeople: 'kerngroep kopgroep',
      coreResidents: 'kerngroep kopgroep',
      coreMeetings: 'kerngroep kopgroep',
      longestSession: 'duur dagdeel',
      considerations: 'taal toegankelijk beperking',
      places: 'gemeente plaats stad dorp',
      district: 'wijk buurt',
      tension: 'conflict sfeer ruzie',
      trust: 'wantrouwen',
      mandate: 'zeggenschap inspraak participatie',
      ambition: 'zeggenschap inspraak participatie',
      earlier: 'eerder geprobeerd verleden',
      cooperation: 'samenwerking',
      lessonsReceiver: 'borging',
      budget: 'geld prijs kosten',
      budgetVat: 'belasting',
      start: 'startdatum begin planning',
      duration: 'looptijd doorlooptijd planning',
      venue: 'zaal ruimte plek locatie',
      reference: 'kenmerk inkoopnummer',
      ownTerms: 'voorwaarden inkoop',
      decider: 'beslisser tekenen',
      decisionPeriod: 'besluit beslissing wanneer',
    },
    found: (count) => (count === 1 ? 'Eén vraag gevonden.' : `${count} vragen gevonden.`),
    none: 'Geen vraag gevonden. Probeer een ander woord.',
  },
  sections: 'Onderdelen',
  answered: 'beantwoord',
  answeredOf: (answered, asked) => `${answered} van ${asked}`,
  goodAnswer: 'Goed antwoord:',
  actions: {
    park: 'Parkeer',
    unpark: 'Geparkeerd: haal terug',
    clear: 'Wis antwoord',
    notUnknown: 'Deze vraag kan niet op ‘weet ik nog niet’ staan. U kunt haar wel parkeren.',
    unchosen: (answer) => `Niet meer gekozen: ${answer}`,
    parked: 'Geparkeerd.',
    unparked: 'Niet meer geparkeerd.',
    cleared: 'Antwoord gewist.',
  },
  notes: {
    title: (count) => (count === 0 ? 'Notities' : `Notities (${count})`),
    ofDossier: 'Notities bij het hele gesprek',
    private: 'Alleen voor u',
    privateText: 'Komt niet in het voorstel en niet in beeld bij ‘laat zien’.',
    shared: 'Gaat mee met het dossier',
    sharedText: 'Wie het dossier krijgt, leest dit ook.',
    sharedNotKept: 'Bedoeld voor het dossier',
    notKept:
      'Notities en geparkeerde vragen worden nog niet bewaard. Ze blijven staan tot u dit venster sluit of opnieuw laadt.',
    warning: 'Noem geen namen van bewoners en niets over gezondheid.',
    tooLong: (most) =>
      `Deze notitie is te lang en wordt zo niet overgenomen. Maak hem korter, tot hooguit ${most} tekens.`,
  },
  forWhom: {
    residents: { questions: { coreResidents: { ask: 'En hoeveel van hen wonen er?' } } },
    clients: {
      questions: {
        coreResidents: { ask: 'En hoeveel van hen zijn cliënt?' },
        trust: { ask: 'Als u een cliënt vraagt hoe het gaat, hoort u dan het eerlijke verhaal?' },
      },
    },
    parents: {
      questions: {
        caseDescription: {
          good: 'Wie, wat en waar, in drie zinnen en zonder namen van ouders of leerlingen.',
        },
        coreResidents: { ask: 'En hoeveel van hen zijn ouder of leerling?' },
        strengthsNote: { good: 'Eén voorbeeld, zonder namen van ouders of leerlingen.' },
        trust: {
          ask: 'Als de school belt, nemen ouders dan graag op? En wat zeggen leerlingen over school?',
        },
      },
      notes: { warning: 'Noem geen namen van ouders of leerlingen en niets over gezondheid.' },
    },
  },
  parked: 'Geparkeerd',
  differences: {
    title: 'Verschillen om op te lossen',
    here: 'Hier is twee keer iets anders gezegd. Kies wat blijft.',
  },
  advice: {
    title: 'Het advies tot nu toe',
    tooEarly: 'Nog geen advies. Daarvoor zijn meer antwoorden nodig.',
    corrected: (points) =>
      points === 1
        ? 'Op één punt aangepast door de adviseur.'
        : `Op ${points} punten aangepast door de adviseur.`,
    idle: (corrections) =>
      corrections === 1
        ? 'Eén aanpassing telt bij deze antwoorden niet mee. Bij het advies staat waarom.'
        : `${corrections} aanpassingen tellen bij deze antwoorden niet mee. Bij het advies staat waarom.`,
    firmTitle: 'Hoe stevig',
    thinking: 'Wordt nagerekend.',
    narrow: 'Dat is nipt. Vraag door, en weeg het zelf.',
    warnings: (count) => (count === 1 ? 'Eén punt om op te letten' : `${count} punten om op te letten`),
    next: 'Vraag nu het best:',
    parkedOnly: (parked) =>
      parked === 1
        ? 'Alleen een geparkeerde vraag is nog open. Zonder antwoord komt er geen voorstel:'
        : `Alleen geparkeerde vragen zijn nog open (${parked}). Zonder antwoord komt er geen voorstel. De eerste:`,
    complete: 'Alle vragen voor het advies zijn beantwoord.',
    asked: (notKnown) =>
      `Alle vragen voor het advies zijn gesteld. Bij ${notKnown === 1 ? 'één vraag' : `${notKnown} vragen`} is het antwoord nog niet bekend.`,
    mayTurn: 'Of het advies hetzelfde blijft als dat bekend wordt, staat niet vast.',
    stays: (format) => `Wat daar ook uit komt: ${format} past het best.`,
    settled: (format) =>
      `U kunt hier stoppen. Wat er nog aan antwoorden komt: ${format} past het best, dat verandert niet meer.`,
    roomOpen: 'Tijd en geld bepalen nog wel hoeveel ervan kan.',
  },
  changed: {
    by: (answers, parts) => `Door ${answers === 1 ? 'dit antwoord' : 'deze antwoorden'}: ${parts}.`,
    nothing: (answers) =>
      answers === 1
        ? 'Dit antwoord verandert het advies niet.'
        : 'Deze antwoorden veranderen het advies niet.',
    gained: (block) => `${block} erbij`,
    lost: (block) => `${block} eraf`,
    lead: (format) => `de kern is nu ${format}`,
    kind: {
      advice: 'er kan nu een programma komen',
      notYet: 'nu nog geen programma',
      noneNeeded: 'geen programma nodig',
    },
    dearer: (amount) => `${amount} meer`,
    cheaper: (amount) => `${amount} minder`,
    questionsAdded: (count) => (count === 1 ? 'Eén vraag erbij.' : `${count} vragen erbij.`),
    questionsGone: (count) => (count === 1 ? 'Eén vraag vervalt.' : `${count} vragen vervallen.`),
  },
  clock: {
    minutes: (minutes) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
    pause: 'Pauzeer de klok',
    resume: 'Laat de klok weer lopen',
    paused: 'gepauzeerd',
    hide: 'Verberg de klok',
    show: 'Toon de klok',
  },
  view: {
    show: 'Laat zien',
    back: 'Terug naar uw eigen scherm',
    showing: 'U laat dit scherm zien: zonder eigen notities, prijzen, tips en twijfels.',
  },
  keys: {
    title: 'Toetsen',
    close: 'Sluit',
    letters: { next: 'v', back: 't', open: 'o', unknown: 'w', park: 'p', note: 'n', show: 'l' },
    says: {
      search: 'zoek een vraag',
      choose: 'kies het antwoord met dat cijfer',
      enter: 'naar de volgende vraag',
      shiftEnter: 'naar de vorige vraag',
      textEnter: 'klaar met dit veld, naar de volgende vraag',
      escape: 'uit het tekstveld; daarna werken de toetsen weer',
      clear: 'wis wat u koos',
      help: 'deze lijst',
      next: 'volgende vraag',
      back: 'terug naar de vorige vraag',
      open: 'volgende open vraag',
      unknown: 'weet ik nog niet, waar u dat kunt kiezen',
      park: 'parkeer de vraag, of haal haar terug',
      note: 'notities bij de vraag',
      show: 'laat zien, en terug',
    },
    names: {
      digits: '1 tot en met 9, en 0 voor 10',
      enter: 'Enter',
      shiftEnter: 'Shift + Enter',
      textEnter: 'Enter, of in een groot veld Ctrl + Enter',
      escape: 'Esc',
      clear: 'Delete of Backspace',
      or: 'of',
    },
    whereTitle: 'Wanneer ze werken',
    where:
      'Geen van deze toetsen doet iets terwijl u typt, behalve Esc, Enter en Ctrl + K. Cijfers, Delete en Enter gelden voor de vraag waar u bent. In een keuzelijst, zoals een maand, kiezen letters uit die lijst; met Esc komt u eruit.',
    switch: 'Losse letters, / en ? gebruiken als toets',
  },
}
