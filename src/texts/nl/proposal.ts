import type { ProposalTexts } from '../proposalTexts.ts'
import { chapters } from './chapters.ts'

export const proposal: ProposalTexts = {
  chapters,
  title: (organisation) => `Maataanpak voor ${organisation}`,
  yourOrganisation: 'uw organisatie',
  status: 'Concept, indicatief, geen aanbod',
  pageOf: (page, total) => `pagina ${page} van ${total}`,
  contents: 'Inhoud',
  cover: {
    date: 'Datum',
    client: 'Voor',
    contact: 'Contactpersoon',
    reference: 'Uw kenmerk',
    area: 'Gebied',
    madeBy: 'Van',
  },
  fictional: 'Dit bureau is verzonnen. Het laat zien hoe een voorstel eruitziet.',
  sections: {
    summary: 'Samenvatting',
    question: 'Aanleiding en vraag',
    goals: 'Doelen en beoogd resultaat',
    view: 'Hoe wij naar verandering kijken',
    approach: 'De aanpak die bij u past',
    notAdvised: 'Wat we nu niet adviseren',
    programme: 'Het programma per onderdeel',
    phasing: 'Fasen en besluiten',
    planning: 'Planning',
    roles: 'Wie meedoen en wat wij van u vragen',
    evaluation: 'Meten, leren en doorgeven',
    team: 'Ons team',
    price: 'Indicatie van de prijs',
    assumptions: 'Waar we van uitgaan',
    terms: 'Voorwaarden',
    practice: 'Onze gegevens en hoe het verdergaat',
    validity: 'Geldigheid',
    acceptance: 'Akkoord',
    answers: 'Bijlage: uw antwoorden',
    account: 'Bijlage: hoe dit advies tot stand kwam',
  },
  question: {
    intro: 'In uw eigen woorden:',
    none: 'U schreef de aanleiding nog niet op. Die bespreken we graag in een eerste gesprek.',
    told: 'Dit weten we al uit uw antwoorden:',
    case: 'Het vraagstuk waar u aan werkt:',
    caseIdea: 'Uw idee voor een vraagstuk:',
    area: (known) => `De buurt volgens u: ${known}.`,
    share65: (percent) => `${percent} procent is 65 jaar of ouder`,
    strengths: 'Wat er in de buurt al is:',
    earlier: 'Wat er eerder gebeurde:',
  },
  goals: {
    intro: 'Over een jaar moet dit anders zijn:',
    satisfied: 'U bent tevreden als:',
  },
  approach: {
    why: 'Waarom deze aanpak',
    nothing: 'Waarom geen programma',
    adjusted: 'Elk onderdeel past zich aan de mensen aan die meedoen.',
    shaped: 'Wat de eerste bijeenkomst oplevert, bepaalt mee hoe de volgende eruitziet.',
  },
  part: { aim: 'Doel', how: 'Zo gaat het', yields: 'Wat het oplevert', preparation: 'Voorbereiding' },
  blocks: {
    mandateTalk: {
      aim: 'Helder krijgen wie de opdracht geeft, waar ruimte voor is en wat daarvoor nodig is.',
      how: 'Een gesprek van anderhalf uur met wie de opdracht geeft of kan geven. We bespreken het nut, de uren en wie de lessen ontvangt.',
      yields: 'Een afspraak over steun, tijd en het vervolg.',
      preparation: 'U nodigt uit wie de opdracht geeft of kan geven, en zegt waarom het u gaat.',
    },
    listeningTalks: {
      aim: 'Bewoners die er verschillend over denken, zijn gehoord voordat zij samen aan tafel gaan.',
      how: 'Gesprekken van een uur, één voor één, op een plek die de ander kiest. Wat iemand zegt, is niet tot die persoon te herleiden.',
      yields: 'Een beeld van wat er speelt, en mensen die met elkaar in gesprek durven te gaan.',
      preparation:
        'U noemt ons bewoners die er verschillend over denken, en zorgt dat zij weten dat wij bellen.',
    },
    lecture: {
      aim: 'Een gedeeld begin: waarom moet het anders, en wat vraagt dat?',
      how: 'Een verhaal met voorbeelden uit de praktijk, met ruimte voor vragen uit de zaal.',
      yields: 'Gedeelde woorden en zin om verder te gaan.',
      preparation: 'Eén gesprek vooraf over uw organisatie en de mensen met wie u werkt.',
    },
    combinedMeeting: {
      aim: 'Samen zien wat er kan, en meteen een begin maken.',
      how: 'Een inleiding van 25 tot 30 minuten. Daarna praten mensen in kleine groepen aan tafels, ongeveer anderhalf uur. Deelnemers zijn zelf gastheer of gastvrouw van een tafel.',
      yields: 'Een paar plannen, elk met iemand die het trekt.',
      preparation: 'We kiezen samen de vragen. U nodigt mensen persoonlijk uit.',
    },
    facilitatorTraining: {
      aim: 'Eigen mensen kunnen dialogen begeleiden, ook als wij weg zijn.',
      how: 'Oefenen met vragen stellen, luisteren en een gesprek leiden.',
      yields: 'Een groep gespreksleiders in uw eigen huis.',
      preparation: 'U vraagt medewerkers die dit willen en geeft hun er tijd voor.',
    },
    dialogue: {
      aim: 'Mensen onderzoeken met hun eigen vragen hoe het anders kan.',
      how: 'Gesprekken aan tafels van vier of vijf mensen, in een paar rondes. Wie meedoet, brengt een eigen vraag mee.',
      yields: 'Een gedeeld beeld, nieuw contact en een lijst van wat er als eerste moet gebeuren.',
      preparation: 'We maken samen de vragen. U nodigt mensen uit en zorgt voor een ruimte met tafels.',
    },
    neutralDialogue: {
      aim: 'Mensen die tegenover elkaar staan, horen elkaar weer, zonder dat iemand partij kiest.',
      how: 'Eén kring, met een begeleider die bij geen van beide kanten hoort. Eerst vertelt iedereen, zonder onderbreking. Daarna zoeken mensen waar zij samen verder kunnen. Ook wie er anders over denkt dan de meesten, krijgt het woord.',
      yields: 'Afspraken over hoe mensen met elkaar omgaan, en één of twee dingen die zij samen doen.',
      preparation:
        'Wat we in de luistergesprekken hoorden, bepaalt wie we uitnodigen en of het gesprek al kan. U zegt vooraf waar nog over te praten is.',
    },
    workshop: {
      aim: 'Oefenen met wat mensen morgen nodig hebben.',
      how: 'Werken met eigen voorbeelden: korte uitleg, veel doen, en een afspraak over de eerste stap.',
      yields: 'Een vaardigheid en een plan om die te gebruiken.',
      preparation:
        'Deelnemers brengen een eigen voorbeeld mee. Wie erover gaat, geeft hun ruimte om het daarna te doen.',
    },
    actionLearning: {
      aim: 'Samen met bewoners leren door te werken aan een echt vraagstuk.',
      how: 'Groepen van vijf tot acht mensen uit verschillende beroepen, met ten minste twee bewoners. Zij stellen vragen, proberen iets uit en kijken de volgende keer wat het deed. Halverwege is er een gesprek met de leiding.',
      yields: 'Iets dat in de praktijk veranderd is, en lessen waar anderen iets aan hebben.',
      preparation:
        'We spreken het vraagstuk, de opdrachtgever, de invloed van bewoners en de regels van de groep af.',
    },
    harvest: {
      aim: 'Andere professionals, leiding en bestuur horen de lessen en doen er iets mee.',
      how: 'Wie meedeed, laat zien wat dat opleverde en wat zij leerden. Daarna besluiten leiding en bestuur wat zij ermee doen.',
      yields: 'Afspraken over wat er blijft en wie daarvoor zorgt.',
      preparation: 'U nodigt uit wie er iets over te zeggen heeft.',
    },
    coordination: {
      aim: 'De onderdelen bij elkaar houden.',
      how: 'Eén adviseur plant, houdt contact met de mensen die iets oppakken en legt de lessen van de onderdelen naast elkaar.',
      yields: 'Eén lijn en één aanspreekpunt.',
      preparation: 'U wijst een vaste contactpersoon aan.',
    },
  },
  planning: {
    start: (period) => `U wilt beginnen in ${period}.`,
    tooSoon: 'Dat is te vroeg: uitnodigen en voorbereiden kosten tijd.',
    firstTalk: (weeks) =>
      `Het eerste gesprek kan ongeveer ${weeks} ${weeks === 1 ? 'week' : 'weken'} na uw akkoord zijn.`,
    nextYear:
      'Dat is pas volgend jaar; u wilt dat er dit jaar al iets gebeurt. Overleg met ons wat eerder kan.',
    schoolHolidays: 'Schoolvakanties verschillen per regio: reken die zelf nog mee.',
    summer: 'In juli en augustus zijn veel mensen weg. Vraag hun eerst of dit past.',
    throughSummer: (month) =>
      `De laatste bijeenkomst valt dan op zijn vroegst in ${month}. In juli en augustus zijn veel mensen weg: reken op een pauze in de zomer.`,
    today: (day) => `${day} (vandaag)`,
    christmas: 'De kerstvakantie is daarbij meegerekend.',
    decidedLater: (decision, month) =>
      `U schreef dat u in ${decision} besluit. Geeft u pas dan uw akkoord, dan wordt het ${month}.`,
    talksSooner: 'Gesprekken vooraf kunnen eerder beginnen.',
    count: 'De weken hieronder tellen vanaf uw akkoord; vakanties schuiven ze op.',
    agreeBy: (day, month) =>
      `Geeft u uiterlijk op ${day} uw akkoord, dan kan de eerste bijeenkomst met een groep in ${month} zijn.`,
  },
  roles: {
    who: 'Wie doen er mee',
    part: 'Onderdeel',
    people: 'Groep',
    asks: 'Wat wij van u vragen',
    venue: 'Over de ruimte schreef u:',
    ask: {
      contact: 'Eén vaste contactpersoon die mensen kent.',
      listening: 'Bewoners met wie wij kunnen praten: u zegt ons wie, en hun dat wij bellen.',
      invite: 'Mensen uitnodigen, het liefst persoonlijk.',
      room: 'Een ruimte, met koffie en thee, die voor iedereen te bereiken is.',
      case: 'Een vraagstuk uit de praktijk, met iemand die ervoor verantwoordelijk is.',
      sponsor: 'Een opdrachtgever die er tijd voor maakt.',
      residents:
        'Voor bewoners: een tijdstip dat hun past (voor wie werkt vaak de avond), een plek dicht bij hen (het liefst op loopafstand), gewone taal en een vergoeding.',
    },
  },
  price: {
    intro: 'Dit is een indicatie op basis van uw antwoorden. Een offerte volgt pas na een gesprek.',
    caption: 'Prijs per onderdeel',
    amount: 'Bedrag',
    rate: 'Tarief per dag',
    excl: 'Samen, zonder btw',
    vat: (basis, percent, over) =>
      ({
        standard: `Btw ${percent}`,
        crkboExempt: 'Vrijgesteld van btw (CRKBO)',
        reverseCharged: 'Btw verlegd naar u',
        notApplicable: 'Geen btw van toepassing',
      })[basis] + (over === undefined ? '' : `, over ${over}`),
    incl: 'Samen, met btw',
    basis: 'We rekenen in dagen, met voorbereiding en reizen erbij, en in hele euro’s.',
    none: 'Er zijn geen kosten, want we raden nu geen programma aan.',
  },
  assumptions: {
    intro: 'Wat nog niet bekend is, vulden we zo in. Klopt het niet? Dan kan het advies anders worden.',
    none: 'U beantwoordde alle vragen die het advies bepalen.',
    warnings: 'Waar u op moet letten',
  },
  notAdvised: {
    intro: 'Ook dit hebben we gewogen.',
    later: 'Misschien later',
  },
  practice: {
    kvk: 'KvK',
    vatId: 'Btw-id',
    iban: 'IBAN',
    next: 'Hoe het verdergaat',
    how: 'Bespreek dit voorstel met de mensen die meedoen. Wilt u verder? Neem dan contact op. Na een gesprek maken we een offerte.',
    howWithout:
      'Bespreek dit met de mensen om u heen en ga aan de slag. Loopt het anders dan u denkt? Neem dan contact op.',
  },
  answers: {
    intro: 'Hierop rust het advies. Wat u oversloeg, staat er niet bij.',
    caption: 'Uw antwoorden',
    question: 'Vraag',
    answer: 'Uw antwoord',
  },
  attached: 'De antwoorden waaruit dit voorstel volgt. De beginpagina van Maataanpak opent ze weer.',
  download: {
    title: 'Het voorstel als pdf',
    own: 'Uw eigen woorden blijven in de taal waarin u ze schreef.',
    from: (practice) => `Op het voorstel staat ${practice}. Dat bureau is verzonnen.`,
    text: 'Met uw vraag, het advies met redenen, de planning en een indicatie van de prijs. Het wordt op uw apparaat gemaakt.',
    textWithout: 'Met uw vraag, het advies en de redenen daarvoor. Het wordt op uw apparaat gemaakt.',
    language: 'Taal van het voorstel',
    languages: { nl: 'Nederlands', en: 'Engels' },
    attach: 'Stuur de antwoorden mee in de pdf',
    attachHint:
      'Zo kan een ander, of uzelf op een ander apparaat, ermee verder. Wie de pdf krijgt, kan dan alle antwoorden lezen. Ook antwoorden die niet in het voorstel staan.',
    make: 'Download het voorstel (pdf)',
    open: 'Open het in een nieuw tabblad',
    cancel: 'Stop',
    progress: {
      words: 'Het voorstel wordt geschreven.',
      layout: 'De pagina’s worden opgemaakt.',
      done: 'Het voorstel is bijna klaar.',
    },
    ready: 'Het voorstel is klaar:',
    notices: {
      logoLeftOut:
        'Het logo kan niet worden getekend en staat er niet op. Kies een ander PNG- of JPEG-bestand.',
    },
    failed: 'Het voorstel kon niet worden gemaakt. Uw antwoorden zijn er nog. Probeer het opnieuw.',
    again: 'Probeer het opnieuw',
  },
}
