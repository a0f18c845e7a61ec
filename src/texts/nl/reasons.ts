import { usualGroup } from '../../rules/capacities.ts'
import type { ReasonTexts } from '../reasonTexts.ts'
import { withoutStaff } from './withoutStaff.ts'

export const reasons: ReasonTexts = {
  formats: {
    lecture: 'Lezing',
    dialogue: 'Dialoogsessie',
    workshop: 'Workshop',
    actionLearning: 'Leertraject',
  },
  blocks: {
    mandateTalk: 'Gesprek over de opdracht',
    listeningTalks: 'Luistergesprekken',
    lecture: 'Lezing',
    combinedMeeting: 'Eén bijeenkomst: korte inleiding en dialoog',
    facilitatorTraining: 'Training van interne gespreksleiders',
    dialogue: 'Dialoogsessie',
    workshop: 'Workshop',
    actionLearning: 'Leertraject (action learning)',
    harvest: 'Oogst: lessen doorgeven',
    coordination: 'Coördinatie',
  },
  ownTheme: (name) => `‘${name}’`,
  themes: {
    socialLab: 'social labs',
    safety: 'veiligheid samen met bewoners',
    youth: 'jongeren en een fijne buurt',
    elderly: 'ouder worden in de buurt',
    other: 'uw eigen thema',
  },
  rules: {
    'goal.awareness':
      'Mensen moeten zien waarom het anders moet. Een goed verhaal en een gesprek openen de ogen.',
    'goal.strategy':
      'U wilt dat mensen dezelfde koers delen. Dat groeit in gesprek, met een verhaal als begin.',
    'goal.relation':
      'Vertrouwen groeit als mensen met elkaar praten, niet als zij in een zaal naar een spreker luisteren.',
    'goal.relationAlone':
      'Meer contact en vertrouwen is uw enige doel. Eén keer is daarvoor een begin: mensen moeten elkaar ook weer zien.',
    'goal.skill': 'Een vaardigheid leert iemand door te oefenen.',
    'goal.practice': 'Anders werken leren mensen door het samen te doen, aan een echt vraagstuk.',
    'goal.culture': 'Cultuur verandert als mensen samen anders doen en daarover praten.',
    'search.ownPattern':
      'De weg is nog niet bekend en u stuurt zelf. Dan helpt het om samen te oefenen en te proberen.',
    'search.courseIsSet': 'De koers ligt vast. In gesprek vinden mensen hun eigen weg erheen.',
    'search.together':
      'De weg is nog niet bekend en niemand bepaalt die alleen. Dat vraagt gesprek en leren in de praktijk, geen verhaal vooraf.',
    'search.onlySignals': 'Er zijn nog vooral signalen. Eerst samen kijken wat er speelt.',
    'theme.socialLab': 'In een social lab probeert u samen dingen uit. Dat is goed te oefenen.',
    'theme.safety': 'Voor veiligheid samen met bewoners is er een workshop, en een goed gesprek hoort erbij.',
    'theme.youth': 'Voor werken met jongeren aan hun buurt is er een workshop.',
    'theme.elderly':
      'Het gaat over ouder worden in de buurt. Daar is een workshop voor, en ouderen zelf hebben veel te vertellen.',
    'theme.other': 'Bij uw eigen thema is een workshop op maat te maken.',
    'urgency.now': 'Er is een incident of grote druk. Een gesprek brengt mensen bij elkaar.',
    'urgency.exploring': 'U verkent nog. Een verhaal of een gesprek past daarbij; een lang traject nog niet.',
    'case.live':
      'Er is een echt vraagstuk met iemand die ervoor verantwoordelijk is. Daar valt direct aan te leren.',
    'case.possible': 'Er is een idee voor een vraagstuk. Een gesprek of workshop kan het scherper maken.',
    'case.none': 'Er is nog geen vraagstuk om aan te werken. Een gesprek kan er een opleveren.',
    'sponsor.board': 'Bestuur of directie staat erachter. Dan krijgen lessen een plek.',
    'sponsor.manager': 'Een leidinggevende staat erachter. Wat mensen leren, kunnen zij dan toepassen.',
    'sponsor.nobody':
      'Nog niemand staat achter de vraag. Een gesprek kan steun opleveren, en een workshop laat zien wat er kan.',
    'sponsor.coalition':
      'Meerdere partijen doen mee, maar niemand neemt de leiding. Een gesprek brengt hen op één lijn.',
    'sponsor.reluctant':
      'De leiding ziet het nut nog niet. Begin met een gesprek mét de leiding en iets kleins dat werkt.',
    'people.residents': 'U wilt dat bewoners meedoen. Zij horen aan tafel, niet in de zaal.',
    'people.frontline': 'Medewerkers doen zelf mee. Zij kunnen het geleerde direct gebruiken.',
    'people.mixed': 'Professionals en bewoners doen samen mee. Zij leren van elkaar.',
    'people.board': 'Bestuurders of directie doen mee. Een verhaal en een gesprek passen bij hun rol.',
    'people.partners': 'Partners van buiten doen mee. Samen zien zij meer.',
    'attitude.enthusiastic': 'De mensen hebben er zin in. Zij kunnen aan de slag.',
    'attitude.curious': 'De mensen zijn nieuwsgierig. Een verhaal of gesprek sluit daarbij aan.',
    'attitude.divided': 'De mensen zijn verdeeld. In een dialoog komen alle stemmen aan bod.',
    'attitude.sceptical': 'De mensen twijfelen. Wie twijfelt, wil eerst gehoord worden.',
    'attitude.trainingTired': 'De mensen zijn moe van trainingen. Werken aan iets echts past beter.',
    'tension.simmering':
      'Er is spanning, maar mensen praten nog met elkaar. Een gesprek kan op tijd lucht geven.',
    'tension.open': 'Er is een open conflict. Eerst moet er weer gepraat worden.',
    'trust.veryLow': 'Er is bijna geen vertrouwen. Dat vraagt eerst luisteren.',
    'trust.low': 'Er is weinig vertrouwen. Gesprekken kunnen dat opbouwen.',
    'trust.reasonable': 'Er is redelijk wat vertrouwen. Daar kan een gesprek op voortbouwen.',
    'trust.great': 'Er is veel vertrouwen. Dan kunt u samen aan een vraagstuk werken.',
    'reach.loose': 'Er zijn losse contacten met bewoners. Uit een gesprek kan een groep ontstaan.',
    'reach.active': 'Er is een actieve groep bewoners. Die kan meteen meedoen.',
    'mandate.advise': 'Bewoners mogen adviseren. Daar hoort een goed gesprek bij.',
    'mandate.coproduce':
      'Bewoners mogen iets samen met u maken, of meebeslissen. Dan is samen leren mogelijk.',
    'earlier.broadcastFaded':
      'Alleen vertellen heeft niet gewerkt. Samen praten en doen werkt waarschijnlijk beter.',
    'earlier.trainingFaded':
      'Eerdere trainingen werkten niet. Wat mensen leren aan een echt vraagstuk, blijft beter hangen.',
    'earlier.trainingWorked': 'Een eerdere training werkte. Daar bouwt een workshop op voort.',
    'earlier.dialogueFaded':
      'Eerdere gesprekken brachten u niet verder. Samen iets doen kan weer beweging brengen.',
    'earlier.dialogueWorked':
      'Eerdere gesprekken werkten. De volgende stap is samen aan een vraagstuk werken.',
    'earlier.projectWorked': 'Een eerdere proef werkte. Daar kan een leertraject op voortbouwen.',
    'lessons.named': 'Er is iemand die de lessen ontvangt. Zo leren ook anderen ervan.',
    'sector.municipality':
      'In een gemeente hebben veel afdelingen met dezelfde buurt te maken. Een gesprek verbindt hen met elkaar.',
    'sector.care': 'In de zorg leren mensen het meest op het werk zelf, met cliënten erbij.',
    'sector.education': 'In het onderwijs zijn mensen gewend om van en met elkaar te oefenen.',
    'sector.welfare': 'Welzijnswerk begint bij wat mensen zelf kunnen. Dat leert het best in de praktijk.',
    'sector.police':
      'Wijkagenten en bewoners kijken verschillend naar veiligheid. Samen oefenen en praten helpt.',
    'sector.housing':
      'Een corporatie kent de huizen, bewoners kennen de buurt. Een gesprek brengt dat samen.',
    'sector.waterProvince':
      'Een technische organisatie wil snel naar de oplossing. Een gesprek houdt de vraag open.',
    'sector.residents': 'Een bewonersorganisatie leert door te doen, samen met anderen.',
    'sector.coalition':
      'Een samenwerking heeft niet één baas. Gesprek en samen leren houden haar bij elkaar.',
    'conflict.open':
      'Er is een open conflict in de buurt. Dan luisteren we eerst. Een lezing, workshop of leertraject komt nu te vroeg.',
    'conflict.noTrust': 'Er is bijna geen vertrouwen tussen bewoners en organisatie. Dan luisteren we eerst.',
    'trajectory.noCase': 'Een leertraject kan niet zonder een echt vraagstuk om aan te werken.',
    'trajectory.caseNotReady': 'Het vraagstuk is nog een idee. Voor een leertraject is dat te vroeg.',
    'trajectory.noSponsor':
      'Nog niemand neemt als opdrachtgever de leiding. Dan blijft een leertraject zonder gevolg.',
    'trajectory.sponsorReluctant':
      'De leiding ziet het nut nog niet. Zonder steun van de leiding gebeurt er niets met de lessen.',
    'trajectory.tooShort': 'Er zijn hooguit drie maanden. Dat is te kort voor een leertraject.',
    'trajectory.noCore':
      'Er is geen kleine groep die vaker bij elkaar kan komen. Die is nodig voor een leertraject.',
    'trajectory.coreTooSmall':
      'De kerngroep is kleiner dan vijf mensen. Dat is te klein om van elkaar te leren.',
    'trajectory.tooFewMeetings':
      'De kerngroep kan hooguit vier keer bij elkaar komen. Dat is te weinig voor een leertraject.',
    'trajectory.hoursTooFew':
      'Medewerkers hebben hooguit een dagdeel, en of er een kerngroep is, weet u nog niet. Dat is te weinig tijd.',
    'trajectory.noCaseNoSponsorKnown':
      'Een leertraject heeft een vraagstuk, een opdrachtgever én een kerngroep nodig. Of er een vraagstuk en een opdrachtgever zijn, is nog niet bekend.',
    'trajectory.noCaseNoCoreKnown':
      'Een leertraject heeft een vraagstuk, een opdrachtgever én een kerngroep nodig. Of er een vraagstuk en een kerngroep zijn, is nog niet bekend.',
    'trajectory.noSponsorNoCoreKnown':
      'Een leertraject heeft een vraagstuk, een opdrachtgever én een kerngroep nodig. Of er een opdrachtgever en een kerngroep zijn, is nog niet bekend.',
    'trajectory.noResidents':
      'Er is geen kerngroep met bewoners bekend, en bewoners doen verder niet mee. Een leertraject doen we samen met hen.',
    'trajectory.tooFewResidents':
      'In de kerngroep zitten minder dan twee bewoners. Een leertraject doen we samen met hen.',
    'trajectory.residentsOutOfReach':
      'Bewoners zijn nog niet te bereiken. Zonder hen is er geen leertraject.',
    'trajectory.noMandate':
      'Bewoners worden hooguit geraadpleegd. Dan kan er in een leertraject te weinig veranderen door wat zij inbrengen.',
    'meeting.tooShort':
      'Een bijeenkomst mag hooguit een uur duren. Dat is te kort om echt met elkaar te praten of te leren.',
    'lecture.lectureFailed':
      'U probeerde al een lezing, en wat u probeerde werkte niet. Nog een verhaal helpt dan ook niet.',
    'lecture.trainingFailed':
      'U probeerde al een training, en wat u probeerde werkte niet. Alleen een verhaal helpt dan nog minder.',
    'lecture.bothFailed':
      'U probeerde al een lezing en een training, en wat u probeerde werkte niet. Nog een verhaal helpt dan ook niet.',
    'lecture.tired': 'De mensen zijn moe van trainingen en bijeenkomsten. Nog een verhaal past dan niet.',
    'dialogue.outcomeFixed':
      'U weet al wat u gaat doen en bewoners worden alleen geïnformeerd. Een dialoog lijkt dan open, maar is het niet.',
    'workshop.nothingToApply':
      'Nog niemand neemt de leiding en geeft ruimte, en aan een vraagstuk wordt nog niet gewerkt. Dan blijft er van een workshop weinig over.',
    'workshop.noTime':
      'Er is hooguit twee uur per medewerker en geen kerngroep. Een workshop duurt een dagdeel.',
    'workshop.noTimeNoCore': 'Er is hooguit twee uur per medewerker. Een workshop duurt een dagdeel.',
    'workshop.tooMany':
      'Er zijn meer dan honderd medewerkers, en het gaat niet om een vaardigheid. Een workshop voor enkelen van hen verandert dan weinig.',
    'workshop.tooManyNoCore':
      'Er zijn meer dan honderd medewerkers, en of er een kleinere groep is om mee te oefenen, weet u nog niet.',
    'support.mandateNobody': 'Nog niemand staat achter de vraag. Zoek eerst samen een opdrachtgever.',
    'support.mandateCoalition':
      'Nog niemand neemt de leiding. Spreek eerst af wie namens allen opdrachtgever is.',
    'support.mandateReluctant':
      'De leiding ziet het nut nog niet. Begin met een gesprek over wat zij nodig heeft.',
    'support.mandateConflict': 'Er is een open conflict. Spreek eerst af waar nog over te praten is.',
    'support.mandateTrust': 'Er is bijna geen vertrouwen. Spreek eerst af wat u bewoners kunt beloven.',
    'support.mandateUnknown': 'U weet nog niet wie hierachter staat. Zoek dat eerst uit.',
    'support.listenConflict': 'Bij een open conflict luisteren we eerst naar bewoners, één voor één.',
    'support.listenTrust': 'Wie geen vertrouwen heeft, komt niet naar een bijeenkomst. Ga naar mensen toe.',
    'manner.neutralConflict':
      'Door het conflict houden we de dialoog klein, met een begeleider die niemands partij kiest.',
    'manner.neutralTrust':
      'Door het lage vertrouwen houden we de dialoog klein, op een plek waar bewoners zich thuis voelen.',
    'manner.apartInform':
      'U wilt bewoners meer geven dan informatie, maar meer is niet toegezegd. Eerst praat u er intern over.',
    'manner.apartConsult':
      'U wilt verder gaan dan raadplegen, maar meer is niet toegezegd. Eerst praat u er intern over.',
    'manner.apartAdvise':
      'U wilt verder gaan dan advies, maar meer is niet toegezegd. Eerst praat u er intern over.',
    'manner.apartCoproduce':
      'U wilt bewoners laten meebeslissen, maar toegezegd is samen maken. Eerst praat u er intern over.',
    'manner.apartAfterTalks':
      'Er is weinig vertrouwen en eerdere gesprekken werkten niet. Daarom eerst apart: medewerkers praten met elkaar, en bewoners vertellen terwijl enkele medewerkers luisteren. Samen aan tafel kan daarna.',
    'manner.reachMany':
      'U wilt veel medewerkers bereiken. In een zaal horen velen tegelijk hetzelfde verhaal; een kleiner deel gaat de diepte in.',
    'manner.lectureBehaviour':
      'Een lezing alleen verandert niet wat mensen doen of hoe zij met elkaar omgaan.',
    'manner.workshopRelation':
      'Vertrouwen groeit tussen mensen die elkaar ontmoeten. Alleen oefenen met collega’s brengt dat niet.',
    'manner.lectureSearch': 'Wie de weg nog zoekt, heeft aan een lezing alleen niet genoeg.',
    'ending.noneNeeded': 'Het probleem is helder en u weet wat werkt. Ga gewoon aan de slag.',
    'ending.oneWorkshop':
      'Het probleem is helder en u weet wat werkt. Eén keer oefenen in een workshop is dan genoeg; meer is niet nodig.',
  },
  at: {
    'goal.awareness': {
      lecture: 'Mensen moeten zien waarom het anders moet. Een goed verhaal opent de ogen.',
      dialogue: 'Mensen moeten zien waarom het anders moet. In gesprek ontdekken zij dat zelf.',
    },
    'goal.strategy': {
      lecture: 'U wilt dat mensen dezelfde koers delen. Een verhaal geeft een begin.',
      dialogue: 'U wilt dat mensen dezelfde koers delen. Dat groeit in gesprek.',
    },
    'goal.relation': { combinedMeeting: 'Vertrouwen groeit als mensen met elkaar praten.' },
    'goal.skill': { lecture: 'Een vaardigheid leert iemand door te oefenen, niet door te luisteren.' },
    'goal.practice': {
      lecture: 'Anders werken leren mensen door het te doen, niet door te luisteren.',
      dialogue: 'Wie anders wil werken, moet eerst samen zien wat er anders kan.',
      combinedMeeting: 'Wie anders wil werken, moet eerst samen zien wat er anders kan.',
      workshop: 'Anders werken vraagt oefening, met voorbeelden uit het eigen werk.',
    },
    'goal.culture': {
      lecture: 'Cultuur verandert niet door te luisteren, maar door samen anders te doen.',
      dialogue: 'Cultuur verandert als mensen met elkaar bespreken wat zij anders willen doen.',
      combinedMeeting: 'Cultuur verandert als mensen met elkaar bespreken wat zij anders willen doen.',
      actionLearning: 'Cultuur verandert als mensen samen anders gaan doen.',
    },
    'search.courseIsSet': { lecture: 'De koers ligt vast. Een verhaal legt uit welke dat is en waarom.' },
    'search.together': {
      lecture: 'De weg is nog niet bekend. Een verhaal van één spreker wijst die weg niet.',
      dialogue: 'De weg is nog niet bekend en niemand bepaalt die alleen. Dat begint met een open gesprek.',
      combinedMeeting:
        'De weg is nog niet bekend en niemand bepaalt die alleen. Dat begint met een open gesprek.',
      actionLearning: 'De weg is nog niet bekend. Die vindt u door samen te proberen en te leren.',
    },
    'search.onlySignals': {
      workshop: 'Er zijn nog vooral signalen. Wat mensen moeten oefenen, is nog niet duidelijk.',
    },
    'theme.socialLab': {
      actionLearning: 'In een social lab probeert u samen dingen uit. Zo werkt een leertraject ook.',
    },
    'theme.safety': {
      dialogue: 'Het gaat over veiligheid samen met bewoners. Daar hoort een goed gesprek bij.',
      combinedMeeting: 'Het gaat over veiligheid samen met bewoners. Daar hoort een goed gesprek bij.',
      workshop: 'Voor veiligheid samen met bewoners is er een workshop.',
    },
    'theme.elderly': {
      dialogue:
        'Het gaat over ouder worden in de buurt. Daar krijgt iedereen mee te maken: een goed onderwerp voor een gesprek.',
      combinedMeeting:
        'Het gaat over ouder worden in de buurt. Ouderen zelf hebben daar veel over te vertellen.',
      workshop: 'Voor ouder worden in de buurt is er een workshop.',
    },
    'urgency.exploring': {
      lecture: 'U verkent nog. Een verhaal past daarbij.',
      dialogue: 'U verkent nog. Een gesprek past daarbij.',
      combinedMeeting: 'U verkent nog. Een verhaal en een gesprek passen daarbij.',
      actionLearning: 'U verkent nog. Een lang traject is dan te vroeg.',
    },
    'case.live': {
      workshop:
        'Er is een echt vraagstuk met iemand die ervoor verantwoordelijk is. Daar kunnen mensen mee oefenen.',
    },
    'case.possible': {
      dialogue: 'Er is een idee voor een vraagstuk. Een gesprek kan het scherper maken.',
      combinedMeeting: 'Er is een idee voor een vraagstuk. Een gesprek kan het scherper maken.',
      workshop: 'Er is een idee voor een vraagstuk. Een workshop kan het scherper maken.',
    },
    'sponsor.board': {
      lecture: 'Bestuur of directie staat erachter. In een lezing horen alle mensen dat.',
    },
    'sponsor.nobody': {
      dialogue: 'Nog niemand staat achter de vraag. Een gesprek kan steun opleveren.',
      combinedMeeting: 'Nog niemand staat achter de vraag. Een gesprek kan steun opleveren.',
      workshop: 'Nog niemand staat achter de vraag. Een workshop laat zien wat er kan.',
    },
    'sponsor.reluctant': {
      dialogue: 'De leiding ziet het nut nog niet. In een dialoog hoort zij zelf wat er speelt.',
      combinedMeeting: 'De leiding ziet het nut nog niet. In een dialoog hoort zij zelf wat er speelt.',
      workshop: 'De leiding ziet het nut nog niet. Iets kleins dat werkt, kan dat veranderen.',
    },
    'people.board': {
      lecture: 'Bestuurders of directie doen mee. Zij horen zo hetzelfde verhaal als de anderen.',
      dialogue: 'Bestuurders of directie doen mee. In gesprek horen zij wat er speelt.',
    },
    'attitude.curious': {
      lecture: 'De mensen zijn nieuwsgierig. Een verhaal sluit daarbij aan.',
      dialogue: 'De mensen zijn nieuwsgierig. Een gesprek sluit daarbij aan.',
      combinedMeeting: 'De mensen zijn nieuwsgierig. Een verhaal en een gesprek sluiten daarbij aan.',
    },
    'attitude.trainingTired': {
      dialogue: 'De mensen zijn moe van trainingen. In een dialoog zijn zij zelf aan het woord.',
      workshop: 'De mensen zijn moe van trainingen. Een workshop lijkt daarop.',
    },
    'mandate.coproduce': {
      dialogue: 'Bewoners mogen iets samen met u maken, of meebeslissen. Dan valt er echt iets te bespreken.',
      combinedMeeting:
        'Bewoners mogen iets samen met u maken, of meebeslissen. Dan valt er echt iets te bespreken.',
    },
    'earlier.broadcastFaded': {
      dialogue: 'Alleen vertellen heeft niet gewerkt. Samen praten werkt waarschijnlijk beter.',
      actionLearning: 'Alleen vertellen heeft niet gewerkt. Samen doen werkt waarschijnlijk beter.',
    },
    'earlier.trainingFaded': {
      workshop:
        'Eerdere trainingen werkten niet. Een workshop helpt alleen als mensen het daarna mogen doen.',
    },
    'earlier.dialogueFaded': {
      dialogue: 'Eerdere gesprekken brachten u niet verder. Nog een gesprek op dezelfde manier helpt niet.',
      combinedMeeting:
        'Eerdere gesprekken brachten u niet verder. Nog een gesprek op dezelfde manier helpt niet.',
    },
    'sector.police': {
      dialogue: 'Wijkagenten en bewoners kijken verschillend naar veiligheid. Daarover praten helpt.',
      combinedMeeting: 'Wijkagenten en bewoners kijken verschillend naar veiligheid. Daarover praten helpt.',
      workshop:
        'Wijkagenten en bewoners kijken verschillend naar veiligheid. Daarmee omgaan valt te oefenen.',
    },
    'sector.residents': {
      dialogue: 'Een bewonersorganisatie begint bij wat bewoners zelf vinden. Dat hoort zij in gesprek.',
      combinedMeeting:
        'Een bewonersorganisatie begint bij wat bewoners zelf vinden. Dat hoort zij in gesprek.',
    },
    'sector.coalition': {
      dialogue: 'Een samenwerking heeft niet één baas. Gesprek houdt haar bij elkaar.',
      actionLearning: 'Een samenwerking heeft niet één baas. Samen leren houdt haar bij elkaar.',
    },
    'conflict.open': {
      lecture: 'Er is een open conflict in de buurt. Dan luisteren we eerst, in plaats van te vertellen.',
      workshop: 'Er is een open conflict in de buurt. Oefenen komt dan te vroeg.',
      actionLearning: 'Zolang het conflict open is, kunnen mensen nog niet samen leren.',
    },
    'conflict.noTrust': {
      lecture: 'Er is bijna geen vertrouwen. Wie nu een verhaal houdt, wordt niet geloofd.',
      workshop: 'Er is bijna geen vertrouwen. Oefenen komt dan te vroeg.',
      actionLearning: 'Er is bijna geen vertrouwen. Dan kunnen mensen nog niet samen leren.',
    },
    'ending.oneWorkshop': {
      workshop:
        'Het probleem is helder en u weet wat werkt. Een workshop om te oefenen kan helpen, maar die past nu niet.',
    },
  },
  against: {
    'goal.awareness':
      'U wilt vooral dat mensen zien waarom het anders moet. Daar is een lang traject niet voor nodig.',
    'urgency.now': 'Er is een incident of grote druk. Dan helpt luisteren in een zaal niet.',
    'tension.simmering': 'Er is spanning. Een verhaal van één kant kan die erger maken.',
    'tension.open': 'Er is een open conflict. Dan is oefenen nog te vroeg.',
    'trust.low': 'Er is weinig vertrouwen. Een verhaal van één kant overtuigt dan niet.',
    'case.none': 'Er is nog geen vraagstuk om aan te werken.',
  },
  lift: (what) => `Dit kan wel ${what}.`,
  liftLater: 'Wanneer dit wel kan, staat bij ‘Misschien later’.',
  andLift: (some, last) => `${some}, en ${last}`,
  lifts: {
    'conflict.open': 'als het gesprek weer op gang is',
    'conflict.noTrust': 'als er weer een begin van vertrouwen is',
    'trajectory.noCase': 'zodra er een vraagstuk is met iemand die ervoor verantwoordelijk is',
    'trajectory.caseNotReady': 'zodra aan het vraagstuk gewerkt wordt en iemand ervoor verantwoordelijk is',
    'trajectory.noSponsor': 'zodra één persoon opdrachtgever is',
    'trajectory.sponsorReluctant': 'zodra de leiding uren vrijmaakt en de lessen wil horen',
    'trajectory.tooShort': 'als er vier maanden of meer voor is',
    'trajectory.noCore': 'met vijf tot acht mensen die vijf keer kunnen',
    'trajectory.coreTooSmall': 'met vijf mensen of meer',
    'trajectory.tooFewMeetings': 'met vijf bijeenkomsten of meer',
    'trajectory.hoursTooFew': 'met een kerngroep die vijf keer kan',
    'trajectory.noCaseNoSponsorKnown':
      'als er een vraagstuk, een opdrachtgever en een kerngroep zijn: zoek uit of dat zo is',
    'trajectory.noCaseNoCoreKnown':
      'als er een vraagstuk, een opdrachtgever en een kerngroep zijn: zoek uit of dat zo is',
    'trajectory.noSponsorNoCoreKnown':
      'als er een vraagstuk, een opdrachtgever en een kerngroep zijn: zoek uit of dat zo is',
    'trajectory.noResidents': 'zodra er ten minste twee bewoners meedoen',
    'trajectory.tooFewResidents': 'met ten minste twee bewoners in elke groep',
    'trajectory.residentsOutOfReach': 'zodra u bewoners kent die mee willen doen',
    'trajectory.noMandate': 'zodra het bestuur bewoners ten minste laat adviseren',
    'meeting.tooShort': 'met vijf kwartier per keer, als u wilt met een pauze',
    'lecture.lectureFailed': 'als duidelijk is waarom het toen niet werkte',
    'lecture.trainingFailed': 'als duidelijk is waarom het toen niet werkte',
    'lecture.bothFailed': 'als duidelijk is waarom het toen niet werkte',
    'lecture.tired': 'na een tijd van doen in plaats van luisteren',
    'dialogue.outcomeFixed': 'zodra er iets te kiezen valt',
    'workshop.nothingToApply': 'zodra iemand de leiding neemt of er een vraagstuk is waar u nu aan werkt',
    'workshop.noTime': 'met een dagdeel per medewerker, of een kleinere groep die meer tijd heeft',
    'workshop.noTimeNoCore': 'met een dagdeel per medewerker, of een kleinere groep die meer tijd heeft',
    'workshop.tooMany': 'met een kleine groep die vaker bij elkaar kan komen',
    'workshop.tooManyNoCore': 'met een kleine groep die vaker bij elkaar kan komen',
  },
  despite: {
    lead: () => 'Dat weegt zwaarder dan wat ervoor spreekt. Van wat nu kan, past het toch het best.',
    reach: () =>
      'Dat weegt zwaarder dan wat ervoor spreekt. Toch hoort de lezing erbij, omdat het om zo veel mensen gaat. Zij staat niet op zichzelf.',
    company: (lead) =>
      `Dat weegt zwaarder dan wat ervoor spreekt. Het hoort er toch bij, want het helpt de kern van dit advies: ${lead}.`,
  },
  doses: {
    lecture: 'Hoe beter een lezing bij uw antwoorden past, hoe vaker u er een krijgt.',
    dialogue: 'Hoe beter een dialoog bij uw antwoorden past, hoe vaker u er een krijgt.',
    workshop: 'Hoe beter een workshop bij uw antwoorden past, hoe vaker u er een krijgt.',
    actionLearning: 'Hoe beter een leertraject bij uw antwoorden past, hoe meer bijeenkomsten het heeft.',
  },
  limits: {
    budget: 'Het budget is er te klein voor.',
    staffHours: 'Medewerkers hebben er te weinig tijd voor.',
    residentHours: 'Bewoners hebben er te weinig tijd voor.',
    oneMeeting: 'Medewerkers hebben tijd voor één bijeenkomst. Die gaat naar wat het best past.',
    months: 'Er zijn te weinig maanden.',
    coreMeetings: 'De kerngroep kan niet vaker bij elkaar komen.',
    notTwice: 'De kerngroep leert al in het leertraject. Een workshop daarnaast is dubbel.',
    notAlone: 'Een lezing alleen past niet bij dit doel.',
    notAmongThemselves: 'Alleen oefenen met medewerkers past niet bij dit doel.',
    listenFirst: 'Eerst luisteren en een kleine dialoog; daarna pas iets anders.',
    tooFewPeople: 'Er doen te weinig mensen mee.',
    sessionLength:
      'Een bijeenkomst van een leertraject duurt langer dan u noemde. Kijk of de kerngroep het met een pauze wel volhoudt.',
    tooFewReasons: 'Uw antwoorden geven er te weinig reden voor.',
  },
  objectives: {
    lead: 'De vorm die het best past, doet altijd mee.',
    support: 'Wat nodig is om het te laten slagen, gaat voor meer van hetzelfde.',
    company:
      'Past niet alles, dan wordt eerst iets kleiner en valt pas daarna iets weg. Alleen een dialoog met bewoners verliest geen plaatsen om er iets anders bij te doen.',
    coverage: 'Van alle combinaties die kunnen, past deze het best bij uw antwoorden.',
  },
  order: {
    'order.sponsorFirst': 'Eerst is duidelijk wie erachter staat; dan pas komt de rest.',
    'order.listenFirst': 'Eerst luisteren naar mensen, één voor één. Dan pas samen aan tafel.',
    'order.lectureOpens': 'De lezing opent het gesprek, dus die komt ervoor.',
    'order.facilitatorsReady': 'Gespreksleiders oefenen voordat zij dialogen leiden.',
    'order.talkBeforeTraining': 'Eerst het gesprek over wat er speelt, dan oefenen.',
    'order.trainingBeforeLearning': 'Het leertraject bouwt voort op wat ervoor kwam.',
    'order.harvestLast': 'Lessen doorgeven kan pas als ze er zijn.',
  },
  sizes: {
    harvest: 'Wat mensen leren, is pas iets waard als leiding en andere professionals het horen.',
    coordination: 'Er lopen delen naast elkaar. Iemand houdt ze bij elkaar.',
    facilitatorTraining:
      'Er zijn veel dialogen. Met eigen gespreksleiders kost elke dialoog minder en blijft de kennis in huis.',
  },
  outcomes: {
    tooLittleRoom: 'Wat past, kan niet binnen het budget of de tijd die er is.',
    noDirection: 'Uw antwoorden wijzen nog geen werkvorm aan. Er is nog te veel onbekend.',
    listenFirst: 'Eerst moet er geluisterd worden. Daar is nu te weinig budget of tijd voor.',
    allExcluded: 'Elke werkvorm stuit nu op iets dat eerst moet veranderen.',
  },
  outcomeSteps: {
    tooLittleRoom: 'Zoek meer budget of tijd, of begin zelf klein.',
    noDirection:
      'Praat met een paar mensen om u heen over de vragen die nog open staan. Vul daarna uw antwoorden aan.',
    listenFirst:
      'Ga eerst zelf met mensen praten, één voor één. Zoek ruimte voor luistergesprekken en een kleine dialoog.',
    allExcluded: 'Kijk hieronder wat er eerst moet veranderen en begin daar.',
  },
  shortage: {
    names: {
      budget: 'budget',
      months: 'looptijd',
      staffHours: 'uren van medewerkers',
      residentHours: 'uren van bewoners',
      coreMeetings: 'bijeenkomsten van de kerngroep',
      sessionLength: 'tijd per bijeenkomst',
    },
    more: {
      budget: 'meer budget',
      months: 'een langere looptijd',
      staffHours: 'meer uren van medewerkers',
      residentHours: 'meer uren van bewoners',
      coreMeetings: 'meer bijeenkomsten van de kerngroep',
      sessionLength: 'meer tijd per bijeenkomst',
    },
    why: {
      tooLittleRoom: (short) => `Wat past, kan nu niet: er is te weinig ${short}.`,
      listenFirst: (short) => `Eerst moet er geluisterd worden. Daarvoor is er nu te weinig ${short}.`,
    },
    whyAfterListening: (short) =>
      `Eerst moet er geluisterd worden. Dat kan al. Voor het gesprek met elkaar, daarna, is er te weinig ${short}.`,
    stepAfterListening: (short) =>
      `Begin met de luistergesprekken hieronder. Zoek intussen meer ${short} voor wat daarna komt.`,
    step: (short, talks) =>
      talks > 0
        ? `Begin met ${talks === 1 ? 'het gesprek' : 'de gesprekken'} hieronder. Zoek intussen meer ${short}, of begin zelf klein: nodig een paar mensen uit en bespreek samen één vraag.`
        : `Zoek eerst meer ${short}. Begin intussen zelf klein: nodig een paar mensen uit en bespreek samen één vraag.`,
    forms: {
      lecture: () => 'één lezing',
      combinedMeeting: () => 'één bijeenkomst met een korte inleiding en een dialoog aan tafels',
      dialogue: (people) =>
        people === null ? 'één dialoogsessie' : `één dialoogsessie voor hooguit ${people} mensen`,
      workshop: () => 'één workshop',
      actionLearning: () => 'één leertraject',
    },
    withListening: (form) => `${form}, met luistergesprekken ervoor`,
    least: (form, excl, incl) =>
      `Het kleinste programma dat past, is ${form}. Dat kost ongeveer ${excl} zonder btw (${incl} met btw).`,
    missing: (amount, afterTalk) =>
      afterTalk
        ? `Samen met het gesprek over de opdracht komt u daarvoor ongeveer ${amount} tekort.`
        : `Daarvoor komt u ongeveer ${amount} tekort.`,
  },
  warnings: {
    'promise.inform':
      'U wilt bewoners meer invloed geven dan nu is toegezegd (informeren). Beloof niet meer, tenzij het bestuur anders besluit.',
    'promise.consult':
      'U wilt bewoners meer invloed geven dan nu is toegezegd (raadplegen). Beloof niet meer, tenzij het bestuur anders besluit.',
    'promise.advise':
      'U wilt bewoners meer invloed geven dan nu is toegezegd (adviseren). Beloof niet meer, tenzij het bestuur anders besluit.',
    'promise.coproduce':
      'U wilt bewoners laten meebeslissen, maar toegezegd is samen maken. Beloof niet meer, tenzij het bestuur anders besluit.',
    'residents.nothingOpen':
      'Bewoners krijgen alleen informatie. Zeg vooraf wat vastligt en waar zij nog over kunnen meepraten. Is dat niets, noem het dan geen dialoog.',
    'influence.consult':
      'U wilt bewoners alleen informeren, maar u mag hen ook om hun mening vragen. Er is dus meer ruimte voor bewoners dan u vraagt. Kijk of u die wilt gebruiken.',
    'influence.advise':
      'Bewoners mogen advies geven, en u wilt hun minder vragen. Er is dus meer ruimte voor bewoners dan u vraagt. Kijk of u die wilt gebruiken.',
    'influence.coproduce':
      'Bewoners mogen samen met u iets maken, en u wilt hun minder vragen. Er is dus meer ruimte voor bewoners dan u vraagt. Kijk of u die wilt gebruiken.',
    'influence.codecide':
      'Bewoners mogen meebeslissen, en u wilt hun minder vragen. Er is dus meer ruimte voor bewoners dan u vraagt. Kijk of u die wilt gebruiken.',
    'backing.none':
      'Nog niemand neemt als opdrachtgever de leiding. Zonder opdrachtgever komt er weinig van de grond.',
    'backing.reluctant':
      'De leiding steunt dit nog niet. Wat mensen leren, komt dan moeilijk verder dan de groep.',
    'lessons.noReceiver':
      'Nog niet bekend is wie iets doet met wat u leert. Wijs iemand aan voordat u begint.',
    'residents.missing':
      'Uw doel gaat over bewoners, maar zij doen nog niet mee. Nodig hen uit, of kies een ander doel.',
    'residents.conditions':
      'Er doen bewoners mee. Kies een plek dicht bij hen, het liefst op loopafstand. Gebruik gewone taal, geef een vergoeding en laat horen wat er met hun inbreng gebeurt.',
    'residents.evenings':
      'Kies een tijdstip dat bewoners past, en vraag hun dat. Voor wie werkt is het vaak de avond.',
    'residents.outOfReach':
      'Bewoners moeten meedoen, maar zijn nog niet te bereiken. Begin bij mensen die zij vertrouwen.',
    'tension.simmering':
      'Er is spanning, maar mensen praten nog met elkaar. Maak aan het begin afspraken over hoe u met elkaar praat.',
    'trust.low': 'Er is weinig vertrouwen. Doe kleine dingen en kom na wat u belooft.',
    'trust.lowAfterTalks':
      'Ga eerst zelf bij een paar mensen langs om te luisteren: na gesprekken die niet werkten, is er weinig vertrouwen. Zet bewoners en medewerkers pas samen aan tafel als beide kanten zijn gehoord. Kom na wat u belooft.',
    'conflict.first': 'Er is een open conflict. Wat hier staat is een eerste stap, geen oplossing.',
    'trust.first': 'Er is bijna geen vertrouwen. Doe kleine dingen en kom na wat u belooft.',
    'time.lasting': 'Gedrag, cultuur en vertrouwen veranderen zelden in drie maanden. Zie dit als een begin.',
    'time.now':
      'Omdat het nu speelt, wilt u snel iets doen. Neem toch de tijd om mensen uit te nodigen die anders niet komen.',
    'time.nowOwn': 'Er is haast. Neem toch de tijd om het met de mensen zelf goed voor te bereiden.',
    'earlier.campaignFaded':
      'U probeerde al een campagne of nieuwsbrief, en dat bleef liggen. De lezing of inleiding is nu anders: mensen kunnen vragen stellen. Zeg dat als u mensen uitnodigt.',
    'earlier.campaignBackfired':
      'U probeerde al een campagne of nieuwsbrief, en het werd erger. Zoek eerst uit waarom. De lezing of inleiding is nu anders: mensen kunnen vragen stellen.',
    'earlier.dialogueFaded':
      'U had al eerder gesprekken, en dat bleef liggen. Deze dialoog is anders: mensen brengen hun eigen vragen mee, en er komen afspraken uit. Zorg dat iemand die oppakt, en zeg dat als u mensen uitnodigt.',
    'earlier.dialogueBackfired':
      'U had al eerder gesprekken, en het werd erger. Vraag mensen eerst wat er toen misging. Deze dialoog is anders: mensen brengen hun eigen vragen mee, en er komen afspraken uit die iemand oppakt.',
    'earlier.trainingFaded':
      'Er is al een training geweest, en dat bleef liggen. Deze workshop is anders: mensen werken met voorbeelden uit hun eigen werk. Spreek vooraf af dat hun leidinggevende ruimte geeft om het daarna te doen.',
    'earlier.trainingBackfired':
      'Er is al een training geweest, en het werd erger. Vraag mensen eerst wat er toen misging. Deze workshop is anders: mensen werken met voorbeelden uit hun eigen werk.',
    'earlier.projectFaded':
      'Er is al een project of proef geweest, en dat bleef liggen. Dit leertraject is anders: de opdrachtgever doet mee aan het begin en halverwege, en iemand ontvangt de lessen. Spreek dat vooraf af.',
    'earlier.projectBackfired':
      'Er is al een project of proef geweest, en het werd erger. Vraag mensen eerst wat er toen misging. Dit leertraject is anders: bewoners doen mee, en elke keer kijken mensen wat het deed.',
    'earlier.again': 'Wat eerder is geprobeerd, hielp niet. Vertel mensen wat er nu anders is.',
    'care.shortAttention':
      'Sommige mensen kunnen zich maar kort concentreren. Houd pauzes, doe één ding tegelijk, en laat hen ook een deel meedoen.',
    'care.language': 'Zorg voor iemand die kan vertalen en voor beeld in plaats van tekst.',
    'care.mobility': 'Kies een plek zonder trappen, en regel vervoer.',
    'care.evenings': 'Plan bijeenkomsten in de avond.',
    'care.safety':
      'Spreek af dat niemand doorvertelt wie wat heeft gezegd. Bied ook een gesprek onder vier ogen aan.',
    'attitude.tired':
      'De mensen zijn moe van trainingen en bijeenkomsten. Begin bij hun eigen vragen, houd het kort, en laat na elke keer zien wat ermee gebeurt.',
    'care.trainingFatigue':
      'Er zijn al veel trainingen geweest. Noem dit geen training en begin bij het werk zelf.',
    'session.short': 'Stop op tijd: u noemde hoelang mensen het volhouden.',
    'privacy.health': 'Schrijf in antwoorden en verslagen geen gezondheidsgegevens van cliënten op.',
    'privacy.pupils': 'Schrijf in antwoorden en verslagen geen gegevens van leerlingen op.',
    'privacy.police': 'Schrijf in antwoorden en verslagen geen gegevens van verdachten of slachtoffers op.',
    'vat.burden': 'Vraag na of u btw terugkrijgt. Zo niet, kijk dan naar het bedrag met btw.',
    'terms.own': 'U hebt eigen inkoopvoorwaarden. Stuur ze mee met uw vraag om een offerte.',
  },
  assumptions: {
    'assume.budget': 'Het budget is onbekend. We gaan uit van geen grens.',
    'assume.vat': 'Onbekend is of het budget met of zonder btw is. We rekenen voorzichtig: met btw.',
    'assume.duration': 'De doorlooptijd is onbekend. We gaan uit van genoeg tijd.',
    'assume.staff': `Het aantal medewerkers is onbekend. We rekenen met een groep van ${usualGroup.staff}.`,
    'assume.staffHours': 'De tijd per medewerker is onbekend. We gaan uit van genoeg tijd.',
    'assume.residentHours': 'Hoeveel tijd bewoners hebben, is onbekend. We gaan uit van genoeg tijd.',
    'assume.residents': `Het aantal bewoners is onbekend. We rekenen met ${usualGroup.residents}.`,
    'assume.core':
      'Onbekend is of er een kerngroep is. Voor een leertraject zijn vijf tot acht mensen nodig die vijf keer kunnen.',
    'assume.coreSize': `De grootte van de kerngroep is onbekend. We rekenen met ${usualGroup.core} mensen.`,
    'assume.coreMeetings': 'Onbekend is hoe vaak de kerngroep kan. We gaan uit van genoeg bijeenkomsten.',
    'assume.coreResidents':
      'Onbekend is hoeveel bewoners in de kerngroep zitten. We gaan uit van ten minste twee.',
    'assume.sponsor':
      'De opdrachtgever is onbekend. We rekenen nog niet op steun van de leiding. Zoek eerst uit wie de opdracht kan geven.',
    'assume.case': 'Onbekend is of er een vraagstuk uit de praktijk is. Voor een leertraject is dat nodig.',
    'assume.trust':
      'Onbekend is hoeveel vertrouwen er is. We gaan uit van genoeg om met elkaar te praten. Is er bijna geen vertrouwen, dan luisteren we eerst.',
    'assume.tension':
      'Onbekend is of er spanningen zijn. We gaan ervan uit dat er geen open conflict is. Is dat er wel, dan luisteren we eerst.',
    'assume.mandate':
      'Onbekend is hoeveel invloed bewoners krijgen. We gaan nergens van uit. Maak dat duidelijk voordat u hen uitnodigt.',
    'assume.reachable':
      'Onbekend is of bewoners te bereiken zijn en mee willen doen. We gaan ervan uit dat het lukt. Zoek dat eerst uit.',
    'assume.problemKnown':
      'Onbekend is hoe helder het probleem is. We gaan ervan uit dat er iets te zoeken valt.',
    'assume.approachKnown':
      'Onbekend is of u al weet wat u moet doen. We gaan ervan uit dat het nog open is.',
    'assume.whoSteers': 'Onbekend is wie de verandering stuurt. Dat telt nu niet mee.',
    'assume.themes': 'Het thema is onbekend. We rekenen nog zonder thema.',
    'assume.urgency': 'Onbekend is hoeveel haast er is. We gaan ervan uit dat er geen haast is.',
    'assume.attitude': 'Onbekend is hoe de mensen erin staan. We gaan ervan uit dat zij willen meedoen.',
    'assume.longestSession':
      'Onbekend is hoelang een bijeenkomst mag duren. We gaan uit van de gewone lengte.',
    'assume.ambition':
      'Onbekend is hoeveel invloed u bewoners wilt geven. We gaan niet verder dan wat is toegezegd.',
    'assume.earlier': 'Onbekend is wat u al hebt geprobeerd. We gaan ervan uit dat dit nieuw is.',
    'assume.earlierEffect': 'Onbekend is wat eerdere pogingen opleverden. Dat telt nu niet mee.',
    'assume.lessons': 'Onbekend is wie de lessen ontvangt. Wijs iemand aan.',
  },
  consequences: {
    purchasing:
      'Het bedrag kan boven een grens van uw inkoopbeleid liggen. Kijk na of u meer offertes moet vragen.',
    mandateTalkDropped: 'Voor een gesprek over de opdracht vooraf is geen budget. Voer dat gesprek dan zelf.',
    harvestDropped: 'Voor een bijeenkomst om de lessen door te geven is geen budget. Plan die dan zelf.',
    residentsInCore:
      'U wilt bewoners bereiken, maar alleen de bewoners in de kerngroep zitten aan tafel. Spreek af hoe de anderen mee kunnen praten, of nodig hen uit bij iets dat er al is.',
    residentsFew:
      'Er zijn meer medewerkers dan bewoners. Zorg dat bewoners niet in de minderheid zijn aan tafel: nodig er meer uit, laat minder medewerkers tegelijk komen, en geef bewoners de eerste beurt.',
    residentsAbsent:
      'U wilt bewoners bereiken, maar in dit programma zitten zij nog niet aan tafel. Spreek af hoe zij mee kunnen praten.',
    residentsTooFew:
      'U noemde maar heel weinig bewoners. Tussen zo veel medewerkers krijgen zij geen plek die voor hen werkt. Zoek er meer: dan zijn zij bij één van de dialogen.',
    residentsLater:
      'Eerst praat u binnen uw organisatie over wat u bewoners kunt beloven. Zij komen dus later aan tafel: in dit programma is er nog geen dialoog met hen.',
    smallerDialogue: 'Voor een dialoog met iedereen is er te weinig budget. Daarom is de groep kleiner.',
    notReached:
      'Dit programma bereikt niet alle mensen die u noemde. Spreek af hoe de anderen horen wat eruit komt.',
    partOfPeople:
      'Niet alle mensen die u noemde, praten of oefenen mee. Spreek af hoe de anderen hun mening geven.',
    coreTooLarge:
      'De kerngroep is groter dan een leergroep kan zijn. Kies samen wie meedoet, en laat de anderen meekijken.',
    coreWaits:
      'Uw kerngroep hoort bij een leertraject, en dat zit nu niet in dit programma. Laat deze mensen mee voorbereiden, en laat hen letten op wat er met de afspraken gebeurt.',
    firstGroupOnly:
      'Niet alle medewerkers oefenen mee. Helpt de workshop, herhaal die dan voor een volgende groep.',
    firstGroupHours:
      'Wie in de eerste groep oefent, heeft meer tijd nodig dan u per medewerker noemde. Maak die uren voor hen vrij.',
    firstStep:
      'Dit is met opzet een kleine eerste stap. Spreek na afloop af of u verdergaat, met wie dan opdrachtgever is. Dan kan er meer.',
    facilitatorHours:
      'De training voor gespreksleiders vraagt meer tijd dan u per medewerker noemde. Maak die uren voor hen vrij.',
    staffFewHours:
      'Bij elke dialoog zitten een paar van uw medewerkers. U hebt er weinig: zij komen dus bij meer dan één dialoog.',
    longerThanBorne:
      'Niet alles kan zo kort als u noemde. Las pauzes in, en spreek af dat wie moe wordt eerder weg mag.',
    seriesMost:
      'Meer dan zes dialogen plannen we niet vooraf: zo veel mensen bereikt u niet met dialogen alleen. Uw eigen gespreksleiders kunnen daarna verder met nieuwe dialogen. Wie dan nog niet meepraat, bereikt u met overleggen en berichten die er al zijn: vertel daar wat de dialogen opleverden, en vraag om een reactie.',
    circlesMost:
      'Meer kringen van medewerkers plannen we niet vooraf: zo veel mensen bereikt u niet met dialogen alleen. Wie nog niet meepraat, bereikt u met overleggen en berichten die er al zijn: vertel daar wat de kringen opleverden, en vraag om een reactie.',
    facilitatorsGoOn:
      'Uw eigen gespreksleiders kunnen daarna verder: met nieuwe dialogen voor mensen die nog niet aan de beurt waren.',
  },
  priced: {
    residentsLater: (people, price) =>
      `Eerst praat u binnen uw organisatie over wat u bewoners kunt beloven. Zij komen dus later aan tafel: in dit programma is er nog geen dialoog met hen. Een dialoog met ongeveer ${people} mensen kost dan nog ongeveer ${price} zonder btw.`,
  },
  counted: {
    residentsTooFew: (people) =>
      `U noemde minder dan ${people} bewoners. Tussen zo veel medewerkers krijgen zij geen plek die voor hen werkt. Vindt u er ${people} of meer, dan zijn zij bij één van de dialogen.`,
    smallerDialogue: (people) =>
      `Voor een dialoog met iedereen is er te weinig budget. Daarom is de groep kleiner: hooguit ${people} mensen.`,
    notReached: (people, one) =>
      one
        ? 'Eén van de mensen die u noemde, kan er niet bij zijn. Spreek af hoe die hoort wat eruit komt.'
        : `Ongeveer ${people} van de mensen die u noemde, kunnen er niet bij zijn. Nodig mensen uit alle groepen uit, ook wie twijfelt. Spreek af hoe de anderen horen wat eruit komt. Werkt het, dan kunt u het later voor hen herhalen.`,
    partOfPeople: (people, one) =>
      one
        ? 'Eén van de mensen die u noemde, hoort alleen de lezing. Spreek af hoe die toch kan meepraten.'
        : `Ongeveer ${people} van de mensen die u noemde, horen alleen de lezing. Vraag voor het gesprek mensen uit alle groepen, ook wie twijfelt. Spreek af hoe de anderen hun mening geven.`,
    firstGroupOnly: (people, one) =>
      one
        ? 'Eén medewerker kan nog niet mee oefenen. Maak een plaats vrij, of laat een ander na afloop voordoen wat die leerde.'
        : `Ongeveer ${people} medewerkers oefenen nog niet mee. Helpt de workshop, herhaal die dan voor een volgende groep.`,
    coreTooLarge: (people, one) =>
      one
        ? 'De kerngroep heeft één persoon meer dan in de leergroep past. Kies samen wie meedoet, en laat die ene meekijken.'
        : `De kerngroep heeft ${people} mensen meer dan in de leergroep past. Kies samen wie meedoen, en laat de anderen meekijken.`,
    staffFewHours: (people, one) =>
      one
        ? 'Uw ene medewerker zit bij elke dialoog. Maak die uren vrij.'
        : `Bij elke dialoog zitten ongeveer ${people} van uw medewerkers. U hebt er weinig: zij komen dus bij meer dan één dialoog. Maak die uren voor hen vrij.`,
    facilitatorHours: (people) =>
      `De training voor ${people} gespreksleiders vraagt meer tijd dan u per medewerker noemde. Maak die uren voor hen vrij.`,
  },
  corrected: (reason) => `Aangepast door de adviseur: ${reason}`,
  withoutStaff,
  reckoned: (label, value) => `U koos een schatting bij “${label}”. We rekenen met ${value}.`,
}
