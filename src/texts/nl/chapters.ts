import type { ChapterTexts } from '../chapterTexts.ts'

const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']

export const chapters: ChapterTexts = {
  offer: (number, version) => `Offerte ${number}, versie ${version}`,
  cover: { number: 'Offertenummer', version: 'Versie', validUntil: 'Geldig tot en met' },
  logo: (practice) => `Logo ${practice}`,
  asBefore: (first) => `Doel, verloop en voorbereiding zijn zoals bij ‘${first}’ hierboven.`,
  lessThanAsked: (asked, fits, why) =>
    `Uw antwoorden vragen om ${small[asked] ?? asked} bijeenkomsten. Meer dan ${small[fits] ?? fits} past nu niet. ${why}`.trim(),
  whyAbove: 'Dit is de kern. Waarom die past, staat bij ‘De aanpak die bij u past’.',
  option: (part) => `Optie: ${part}`,
  onlyOptions: 'Dit voorstel heeft alleen onderdelen waar u los voor kunt kiezen.',
  placeholders: { table: 'tabel', tape: 'maatlint' },
  summary: {
    question: 'Uw vraag in het kort:',
    goals: 'U wilt dat dit over een jaar anders is:',
    proposal: 'Wat wij voorstellen',
    facts: {
      length: 'Duur',
      effort: 'Inzet adviseur',
      price: 'Prijs',
      options: 'Opties',
      validUntil: 'Geldig tot en met',
    },
    length: (months) => `ongeveer ${months}, vanaf uw akkoord`,
    price: (excl, incl) => `${excl} zonder btw, ${incl} met btw`,
    options: (count) =>
      count === 1
        ? 'één onderdeel waar u los voor kunt kiezen; het zit niet in de prijs'
        : `${count} onderdelen waar u los voor kunt kiezen; ze zitten niet in de prijs`,
    overview: 'Het programma in het kort',
    asks: 'Wat we nu van u vragen',
    accept: (until) => `Besluit of u akkoord gaat. Dat kan tot en met ${until}.`,
    talk: 'Bespreek dit voorstel met de mensen die meedoen, en laat ons weten of u verder wilt.',
    begin: (part, when) => `Houd tijd vrij: ${when} begint het eerste onderdeel (${part}).`,
    contact: 'Wijs één vaste contactpersoon aan.',
    contactNamed: (name) => `Laat weten of ${name} de vaste contactpersoon blijft.`,
    decider: (who, when) =>
      `Leg dit voor aan wie erover besluit: ${who}${when === null ? '' : ` (${when})`}.`,
    firstTalk:
      'Er is nog geen opdrachtgever. Voor het gesprek over de opdracht is uw eigen akkoord genoeg. In dat gesprek blijkt wie over de rest besluit.',
  },
  result: 'Wat het programma daarvoor oplevert:',
  noResult: (goals) =>
    `Hiervoor is er nu nog geen onderdeel: ${goals}. Kijk na afloop samen wat daarvoor nodig is.`,
  view: {
    orders: {
      known:
        'Bij u zijn het probleem en de aanpak bekend. Dan helpt doen het meest. Een groot programma is daar niet voor nodig.',
      ownPattern:
        'Bij u is de weg nog niet bekend, en de organisatie stuurt zelf. Dan helpt het om een oude gewoonte los te laten, iets anders te proberen en te kijken wat dat doet.',
      course:
        'Bij u ligt de koers vast, maar de weg erheen nog niet. Zo’n verandering vraagt geduld. De leiding geeft richting, en in gesprek vinden mensen hun eigen weg.',
      courseTogether:
        'Bij u ligt de koers vast, maar de weg erheen nog niet. Die zoekt u samen. Zo’n verandering vraagt geduld: de weg ontstaat in gesprek.',
      together:
        'Bij u is de weg nog niet bekend, en niemand bepaalt die alleen. Wat helpt, wordt pas duidelijk terwijl mensen samen op weg gaan. Niemand kan dat vooraf uittekenen, ook wij niet. Daarom kijken we na elke stap opnieuw.',
      open: 'Niet elke verandering vraagt hetzelfde. Soms is bekend wat er moet gebeuren en hoeft het alleen gedaan te worden. Soms wordt pas onderweg duidelijk wat helpt. Daarom kijken we eerst goed, en gaan we dan pas doen.',
    },
    strength:
      'We beginnen bij wat er al is en goed gaat. Daarop verder bouwen werkt beter dan iets nieuws brengen.',
    strengths: (strengths) => `U noemde al: ${strengths}.`,
    residents:
      'Bewoners weten wat hun leven beter maakt. Wat zij weten, telt hier even zwaar als wat professionals weten. Wat zij zelf kunnen, nemen wij niet over.',
    residentsLead: 'Zo krijgen zij hun eigen leven weer in handen.',
    residentsLater:
      'Uiteindelijk gaat het om bewoners. Zij doen nu nog niet mee. Toch moet elke stap hun meer te zeggen geven, en niet minder.',
    done: 'Ons werk is klaar als u het zonder ons kunt.',
  },
  phasing: {
    intro: 'Het programma gaat in stappen. Na elke stap besluit u: verder gaan, iets veranderen of stoppen.',
    sideBySide: 'Stappen lopen deels naast elkaar: u besluit dan over de ene terwijl de andere doorgaat.',
    one: 'Dit programma is één stap. Daarna bespreken we wat die opleverde. Pas dan besluit u of er een vervolg komt.',
    caption: 'Wat u wanneer besluit',
    columns: { phase: 'Fase', when: 'Wanneer', decision: 'Besluit aan het eind', by: 'Wie besluit' },
    phases: {
      explore: 'Verkennen',
      begin: 'Beginnen',
      learn: 'Leren door te doen',
      passOn: 'Lessen doorgeven',
    },
    decisions: {
      explore: 'Is er genoeg steun en ruimte om te beginnen?',
      listen: 'Wat hoorden we? Kan de dialoog zo doorgaan, moet die anders, of is het nog te vroeg?',
      listenOnly: 'Wat hoorden we? Kan er een dialoog komen, en wat is daarvoor nodig?',
      begin: 'Wat leverde dit op? Past de volgende stap nog, of moet die anders?',
      beginOnly: 'Wat leverde dit op? Komt er een vervolg, en welk?',
      practise: 'Wat nemen mensen mee naar hun werk? Wat hebben zij nog nodig?',
      learn: 'Wat is er echt veranderd? Welke lessen geven we door?',
      passOn: 'Wat blijft er, en wie zorgt daarvoor?',
    },
    promised: (week) =>
      `Vóór week ${week}, na het overleg binnen uw organisatie: wat belooft u aan bewoners? Zonder antwoord schuift het gesprek met bewoners op.`,
    interim: (week) => `Halverwege, in week ${week}: verder gaan, iets veranderen of stoppen?`,
    second: (formats) => `Misschien een tweede fase: ${formats}`,
    afterTalk: 'na een go/no-go-gesprek',
    secondDecision: 'Is nu wel geregeld wat ervoor nodig is? Zo niet, dan begint deze fase niet.',
    leaders: 'leiding en bestuur',
    sponsorToBe: 'u, met wie opdrachtgever kan worden',
  },
  roles: {
    ours: 'Wat u van ons krijgt',
    our: [
      'Eén vast aanspreekpunt, dat het programma voorbereidt. Wie het programma uitvoeren, staat bij ‘Ons team’.',
      'Vóór elke bijeenkomst een opzet die we met u bespreken.',
      'Na elke bijeenkomst een kort verslag: wat is gezegd, wat is afgesproken.',
    ],
  },
  evaluation: {
    intro: 'Of het helpt, meten we zo licht mogelijk. Het gaat om wat mensen merken.',
    caption: 'Wanneer we waarnaar kijken',
    columns: { when: 'Wanneer', what: 'Waar we naar kijken', by: 'Wie' },
    moments: {
      start: {
        when: 'Eerste bijeenkomst',
        what: 'Hoe gaat het nu? Dat schrijven we in een paar zinnen op, om er later naast te leggen.',
        by: 'wij',
      },
      lecture: {
        when: 'Na een lezing',
        what: 'Wat nemen mensen mee? Verder reikt een lezing alleen meestal niet.',
        by: 'wij',
      },
      dialogue: {
        when: 'Na een dialoog',
        what: 'Is iedereen gehoord, en wat is afgesproken?',
        by: 'wij, met wie meedeed',
      },
      agreed: {
        when: 'Een paar weken na een dialoog',
        what: 'Zijn de afspraken nagekomen?',
        by: 'wij vragen het u',
      },
      workshop: { when: 'Na een workshop', what: 'Wat hebben mensen geleerd?', by: 'wij' },
      practised: { when: 'Zes weken na een workshop', what: 'Wat doen zij met wat zij leerden?', by: 'u' },
      actionLearning: {
        when: 'Elke bijeenkomst van het leertraject',
        what: 'Wat is er geprobeerd, en wat deed dat?',
        by: 'de groep van het leertraject, met ons',
      },
      changed: {
        when: 'Aan het eind van het leertraject',
        what: 'Wat is er in het werk anders, en wat merken bewoners daarvan?',
        by: 'de groep van het leertraject, met ons',
      },
      satisfied: {
        when: 'Aan het eind',
        what: 'Ligt er wat u wilde? We leggen het resultaat naast uw eigen woorden over wanneer u tevreden bent.',
        by: 'u en wij',
      },
    },
    interim: {
      what: 'Het tussengesprek met de leiding: gaat het de goede kant op? Dan kan het nog anders.',
      by: 'de leiding en wij',
    },
    harvest: 'Aan het eind komen de lessen op tafel bij wie er iets mee kan. Daar wordt besloten wat blijft.',
    noHarvest:
      'Een aparte bijeenkomst om lessen door te geven zit er niet in. Bespreek de uitkomst daarom in een overleg dat er al is.',
    lessons: 'Wie met de lessen verdergaat',
    receiver: (name) => `De lessen gaan naar: ${name}. Spreek vooraf af wat daarmee gebeurt.`,
    receiverNamed: 'U hebt iemand die de lessen ontvangt. Spreek vooraf af wat daarmee gebeurt.',
    noReceiver:
      'Wie de lessen ontvangt, is nog niet bekend. Wijs iemand aan vóór de eerste bijeenkomst: anders blijven de lessen liggen.',
    residents: 'Bewoners die meedoen, horen wat er met hun inbreng gebeurt. Daar zorgt u voor.',
  },
  team: 'Deze mensen voeren het programma uit.',
  price: {
    title: 'Investering',
    intro: (until) => `Deze prijzen gelden tot en met ${until}.`,
    days: 'Dagen samen',
    meetings: 'Hoe vaak',
    vat: 'Btw',
    vatShort: (basis, percent) =>
      ({
        standard: percent,
        crkboExempt: 'vrijgesteld',
        reverseCharged: 'verlegd',
        notApplicable: 'geen',
      })[basis],
    incl: 'Met btw',
    travel: (amount) =>
      `We rekenen in dagen, met voorbereiding erbij, en in hele euro’s. In elk dagtarief zit ${amount} voor reizen.`,
    discounted:
      'In elk bedrag, ook van een optie, is de korting al verwerkt. Daarom staat er geen tarief per dag bij.',
    travelApart:
      'We rekenen in dagen, met voorbereiding erbij, en in hele euro’s. Reizen staat in een eigen regel; in de samenvatting zit het in het bedrag van elk onderdeel.',
    travelLine: 'Reizen, per dag van de adviseur',
    options: {
      travel: (amount) => `In het tarief van een optie zit ${amount} per dag voor reizen.`,
      title: 'Opties',
      intro: 'Hier kunt u los voor kiezen. Opties zijn niet meegeteld in de prijs hierboven.',
      caption: 'Opties, elk met een eigen prijs',
    },
    own: {
      title: 'Wat u zelf betaalt',
      intro: 'Dit zit niet in de prijs. Het is een schatting, zodat u het kunt begroten.',
      room: 'Ruimte',
      rooms: (count, each, total) =>
        `${count} ${count === 1 ? 'bijeenkomst' : 'bijeenkomsten'} van ${each}: ongeveer ${total}`,
      allowance: 'Vergoeding',
      allowances: (visits, each, total) => `hooguit ${visits} keer ${each}: hooguit ${total}`,
    },
    purchasing: {
      title: 'Let op uw inkoopbeleid',
      value: (value, withOptions) =>
        withOptions
          ? `Met alle opties is de waarde ${value} zonder btw.`
          : `De waarde is ${value} zonder btw.`,
      local: (limit) =>
        `Rond ${limit} ligt bij veel overheden een grens. Daarboven vragen zij soms meer offertes of advies van inkoop.`,
      european: (services, social) =>
        `De Europese drempel voor decentrale overheden is ${services} voor diensten en ${social} voor sociale en andere specifieke diensten (2026–2027).`,
      yours: 'Welke grens voor u geldt, staat in uw eigen inkoopbeleid.',
    },
  },
  terms: {
    none: 'Wij hebben bij dit voorstel geen voorwaarden opgegeven. Spreek ze met ons af voordat u akkoord gaat.',
    own: 'U hebt eigen inkoopvoorwaarden. Stuur ze ons toe. Voordat u akkoord gaat, spreken we af welke voorwaarden gelden.',
  },
  validity: (until, days) =>
    `Deze offerte geldt ${days} ${days === 1 ? 'dag' : 'dagen'}: tot en met ${until}. Gaat u uiterlijk dan akkoord, dan houden wij ons aan dit programma en deze prijs. Daarna kijken we samen wat er nog kan.`,
  acceptance: {
    intro: (offer, day, practice) =>
      `Met deze handtekeningen komen de opdrachtgever en ${practice} overeen wat er in de offerte staat (${offer}, van ${day}).`,
    price: (excl, incl) => `De prijs is ${excl} zonder btw, ${incl} met btw.`,
    options: 'Kruis aan welke opties u kiest:',
    option: (part, excl) => `☐ ${part}, ${excl} zonder btw`,
    caption: 'Ondertekening',
    toFillIn: 'In te vullen',
    client: 'Opdrachtgever',
    rows: {
      name: 'Naam',
      function: 'Functie',
      date: 'Datum',
      place: 'Plaats',
      signature: 'Handtekening',
    },
  },
  details: { address: 'Adres', contact: 'Contact', website: 'Website' },
  goOn: 'Wilt u verder? Onderteken dan het akkoord en stuur het aan ons terug. Hebt u een vraag, of wilt u iets anders? Neem dan contact op.',
  account: {
    intro: (rules) =>
      `Dit advies volgt uit vaste regels (versie ${rules}). Hieronder staat per onderdeel op welke regels het rust. Met de naam vindt u een regel terug in het regelboek van Maataanpak.`,
    firm: 'Hoe stevig is dit advies?',
    totals: (formats) =>
      `Alle redenen bij elkaar geven deze punten: ${formats}. Een reden die bij meer onderdelen staat, telt één keer.`,
    others: (format) => `Wat ook meetelt: ${format}`,
    total: (format, points, excluded) => `${format} ${points}${excluded ? ' (kan nu niet)' : ''}`,
    changed: 'Wat de adviseur veranderde',
    isOption: (part) => `${part} staat in het advies en is hier een optie.`,
    isLeftOut: (part) => `${part} staat in het advies en is hier weggelaten.`,
    isAdded: (part) => `${part} staat niet in het advies en is hier een optie.`,
    reason: 'Reden',
    rule: 'Regel',
    points: 'Punten',
    noPoints: 'n.v.t.',
    table: (part) => `Waarop dit rust: ${part}`,
    support: 'Wat erbij hoort om het te laten slagen',
    notAdvised: (formats) => `Waarom nu niet: ${formats}`,
  },
}
