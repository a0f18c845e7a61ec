import type { ShellTexts } from '../shellTexts.ts'

export const shell: ShellTexts = {
  product: 'Maataanpak',
  language: {
    label: 'Taal',
    other: 'English',
    failed: 'Engels kan niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
  },
  skip: 'Naar de inhoud',
  home: 'Naar het begin',
  start: {
    title: 'Welke aanpak past bij uw organisatie en uw buurt?',
    lead: 'Beantwoord een paar vragen. U krijgt een advies met redenen, en een voorstel als pdf.',
    audience:
      'Voor gemeenten, zorg, onderwijs, welzijn, politie, corporaties en bewoners die anders willen samenwerken. De vragen kosten tien tot vijftien minuten.',
    stays: 'U kunt stoppen en later verdergaan. Uw antwoorden blijven op dit apparaat.',
    doorManager: 'Ik zoek wat bij ons past',
    doorManagerHint: 'U vult het zelf in, voor uw eigen organisatie.',
    doorAgainHint: 'U loopt alle vragen langs vanaf de eerste. Uw antwoorden staan al ingevuld.',
    doorConsultant: 'Ik adviseer',
    doorConsultantHint: 'U houdt uw dossiers bij en vult ze in tijdens een gesprek.',
    resume: 'U was al bezig',
    sectorChanged: (before) => `U wijzigt de sector van uw antwoorden. Dat was: ${before}.`,
    resumeText: (answered) =>
      answered === 1
        ? 'Er staat één antwoord op dit apparaat.'
        : `Er staan ${answered} antwoorden op dit apparaat.`,
    resumeLink: 'Ga verder waar u was',
    examples: 'Bekijk een voorbeeld',
    examplesText: 'Vijf verzonnen organisaties en het advies dat zij krijgen.',
    openFile: 'Open uw antwoorden',
    openFileText:
      'Hebt u uw antwoorden of een dossier als bestand? Of een voorstel als pdf met de antwoorden erin? Dan gaat u hier verder. U ziet eerst wat erin staat.',
    dragHint: 'U kunt het bestand ook naar deze pagina slepen.',
    openFileLabel: 'Kies een bestand (.json of .pdf)',
    drop: 'Laat los om het bestand te bekijken',
    madeUp: (practice) => `De prijzen in het advies zijn van ${practice}, een verzonnen bureau.`,
    promise:
      'U hebt geen account nodig. Uw antwoorden gaan niet naar een server. Niemand anders ziet wat u invult, tenzij u het zelf verstuurt.',
  },
  examples: {
    'c1-one-evening': 'Een dorp met één avond en een klein budget',
    'c2-no-backing': 'Een welzijnsteam zonder steun van de directie',
    'c3-six-hundred': 'Een gemeente met zeshonderd medewerkers',
    'c4-care-with-clients': 'Een zorglocatie die samen met cliënten wil beslissen',
    'c5-no-case-yet': 'Een waterschap dat nog geen vraagstuk heeft om aan te werken',
  },
  example: {
    banner: 'U bekijkt een voorbeeld. De organisatie is verzonnen.',
    own: 'Beantwoord de vragen voor uw eigen organisatie',
    loading: 'Het voorbeeld wordt geopend.',
    failed: 'Het voorbeeld kan niet worden geopend. Controleer uw verbinding en probeer het opnieuw.',
  },
  wizard: {
    step: (number, total, step) => `Stap ${number} van ${total}: ${step}`,
    minutes: (minutes) => (minutes <= 1 ? 'Nog ongeveer een minuut' : `Nog ongeveer ${minutes} minuten`),
    back: 'Vorige stap',
    next: (page) => `Verder naar: ${page}`,
    toAnswers: 'Naar uw antwoorden',
    toCheck: 'Terug naar uw antwoorden',
    mayBeSkipped: 'Op deze pagina mag u alles overslaan.',
    completing: (number, total) => `Aanvullen voor het voorstel: pagina ${number} van ${total}`,
    calledUp: 'Deze vraag hoort bij een antwoord dat u gaf. Vul ook deze in.',
    calledUpHere: (count) =>
      count === 1
        ? 'Op deze pagina komt een vraag erbij door een antwoord dat u net gaf.'
        : 'Op deze pagina komen vragen erbij door een antwoord dat u net gaf.',
    contradicted: 'Een antwoord op deze pagina past niet meer bij wat u net koos. Kijk of het nog klopt.',
    failed: 'De vragen kunnen niet worden geladen. Controleer uw verbinding. Uw antwoorden zijn er nog.',
    optional: '(niet verplicht)',
    why: 'Waarom vragen we dit?',
    loading: 'Uw antwoorden worden opgehaald.',
  },
  fields: {
    estimate: 'Weet u het niet precies? Kies een schatting of ‘weet ik nog niet’',
    estimateOnly: 'Weet u het niet precies? Kies een schatting',
    noEstimate: 'Geen schatting: ik vul het getal in',
    month: 'Maand',
    year: 'Jaar',
    chooseMonth: 'Kies een maand',
    chooseYear: 'Kies een jaar',
    searchPlace: 'Zoek een gemeente',
    placeKeys: 'Met een toetsenbord: pijltjes om te kiezen, Enter om toe te voegen.',
    placesFound: (count) =>
      count === 0
        ? 'Geen gemeente gevonden. U kunt de naam toevoegen zoals u die typte.'
        : count === 1
          ? 'Eén gemeente gevonden.'
          : `${count} gemeenten gevonden.`,
    meantPlace: (name) => `Bedoelt u ${name}?`,
    addPlace: (name) => `“${name}” staat er niet bij: voeg toe`,
    removePlace: (name) => `Haal ${name} weg`,
    chosenPlaces: 'Gekozen',
    placeAdded: (name) => `${name} is toegevoegd.`,
    changeOther: (question) => `Ga naar ‘${question}’`,
  },
  errorSummary: (count) =>
    `Nog niet alles is goed ingevuld. Kijk naar ${count === 1 ? 'deze vraag' : 'deze vragen'}:`,
  errorTitle: 'Fout: ',
  check: {
    title: 'Klopt het zo?',
    intro: 'Dit vulde u in. U kunt elk antwoord nog wijzigen.',
    empty: 'U vulde nog niets in. Begin met de eerste vraag.',
    change: 'Wijzig',
    changeOf: (question) => `Wijzig: ${question}`,
    forProposal: 'Aanvullen voor het voorstel',
    open: 'Nog niet ingevuld:',
    openOptional: 'Niet ingevuld, en dat hoeft ook niet:',
    leftOut: 'Deze eerdere antwoorden tellen niet meer mee, want de vragen zijn veranderd:',
    todo: (count) =>
      count === 1
        ? 'Er is nog één vraag die we nodig hebben voor het advies.'
        : `Er zijn nog ${count} vragen die we nodig hebben voor het advies.`,
    toAdvice: 'Toon het advies',
  },
  restart: {
    issuedStay: 'Offertes die u uitbracht, blijven op dit apparaat bewaard.',
    button: 'Begin opnieuw',
    title: 'Wilt u opnieuw beginnen?',
    text: 'Alle vragen worden weer leeg. Zolang u niets nieuws antwoordt, kunt u dat ongedaan maken. Wat u antwoordde, blijft op dit apparaat in de geschiedenis staan. Wilt u alles wissen? Dat kan bij ‘Dossiers’.',
    confirm: 'Ja, begin opnieuw',
    cancel: 'Nee, laat alles staan',
    done: 'Alle vragen zijn weer leeg.',
    undo: 'Maak ongedaan',
  },
  completion: {
    title: 'Maak het voorstel compleet',
    text: (questions, first, minutes) =>
      `U kunt het voorstel meteen downloaden. Het wordt beter als u het eerst aanvult. ${questions === 1 ? 'Eén vraag voor het voorstel staat nog open' : `${questions} vragen voor het voorstel staan nog open`}, zoals ‘${first}’ Dat kost ongeveer ${minutes <= 1 ? 'een minuut' : `${minutes} minuten`} en verandert het advies niet.`,
    button: 'Vul het voorstel aan',
  },
  saving: {
    saved: 'Opgeslagen op dit apparaat',
    saving: 'Bezig met opslaan',
    failed: 'Niet opgeslagen',
    failedText:
      'Uw browser bewaart niets. U kunt gewoon doorgaan, maar als u dit venster sluit, bent u uw antwoorden kwijt. Bewaar ze als bestand.',
    failedEmpty:
      'Uw browser bewaart niets. U kunt de vragen gewoon beantwoorden, maar als u dit venster sluit, bent u uw antwoorden kwijt. U kunt ze onderweg als bestand bewaren.',
    takenOver:
      'In een ander tabblad staat een nieuwere versie. Hier kunt u alleen nog lezen. Laad deze pagina opnieuw om verder te gaan.',
    download: 'Bewaar antwoorden als bestand',
    fileName: 'antwoorden',
    downloaded: (name) => `Bewaard als ${name}. Het staat bij uw downloads.`,
    notDownloaded: 'Dit lukte niet. Controleer uw verbinding en probeer het opnieuw.',
  },
  file: {
    reading: 'Het bestand wordt gelezen.',
    failed: 'Het bestand kon niet worden gelezen. Controleer uw verbinding en probeer het opnieuw.',
    opened: 'De antwoorden uit het bestand zijn geopend.',
    undo: 'Zet mijn vorige antwoorden terug',
  },
  advice: {
    title: 'Uw advies',
    loading: 'Het advies wordt gemaakt.',
    failed: 'Het advies kan niet worden geladen. Controleer uw verbinding. Uw antwoorden zijn er nog.',
    again: 'Probeer het opnieuw',
    backToCheck: 'Terug naar uw antwoorden',
    back: 'Terug naar uw advies',
  },
  rules: {
    title: 'Alle regels',
    loading: 'De regels worden geopend.',
    failed: 'De regels kunnen niet worden geladen. Controleer uw verbinding.',
    back: 'Terug',
  },
  proposal: {
    title: 'Uw voorstel',
    loading: 'Het voorstel wordt geopend.',
    failed: 'Het voorstel kan niet worden geladen. Controleer uw verbinding. Uw antwoorden zijn er nog.',
    read: 'Lees het voorstel op het scherm',
    incomplete: 'Er is nog geen voorstel: er zijn nog vragen die we nodig hebben voor het advies.',
    toQuestions: 'Ga verder met de vragen',
    backToExample: 'Terug naar het voorbeeld',
  },
  settings: {
    title: 'Instellingen van het bureau',
    loading: 'De instellingen worden geladen …',
    failed: 'De instellingen konden niet worden geladen. Kijk of u verbinding hebt, en probeer het nog eens.',
  },
  desk: {
    dossiers: 'Dossiers',
    whose: (name) => `Dossier: ${name}`,
    nameless: 'zonder naam',
    answers: 'Antwoorden',
    gone: {
      thrownAway:
        'Dit dossier is in een ander venster weggegooid. Wat hier staat, kunt u lezen. Er wordt niets meer in opgeslagen.',
      removed:
        'Dit dossier is in een ander venster voorgoed verwijderd. Wat hier staat, is nergens meer bewaard en er wordt niets meer in opgeslagen.',
      fetchBack: 'Haal het dossier terug',
      anew: 'Begin een nieuw dossier',
    },
    history: 'Geschiedenis',
    handover: 'Bewaren en overdragen',
    opened: 'Geopende link',
    loading: 'Deze pagina wordt geopend.',
    failed: 'Deze pagina kan niet worden geopend. Controleer uw verbinding. Wat bewaard was, is er nog.',
  },
  call: {
    title: 'Gesprek',
    link: 'Gesprek voeren, voor wie adviseert',
    loading: 'Het gesprek wordt geopend.',
    failed: 'Het gesprek kan niet worden geopend. Controleer uw verbinding. Uw antwoorden zijn er nog.',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is de link oud. Ga naar het begin. Wat u invulde, is er nog.',
  },
  crash: {
    title: 'Er ging iets mis in dit programma',
    text: 'Uw antwoorden zijn er nog. Laad de pagina opnieuw om verder te gaan.',
    reload: 'Laad opnieuw',
  },
  about: {
    words: 'Woorden die we gebruiken',
    promises: 'Wat wij wel en niet beloven',
    access: 'Toegankelijkheid',
    licences: 'Licenties',
    loading: 'Deze pagina wordt geopend.',
    failed: 'Deze pagina kan niet worden geopend. Controleer uw verbinding.',
  },
  footer: {
    ways: 'Meer van Maataanpak',
    sources: 'Namen van gemeenten: GeoNames (CC BY 4.0).',
  },
}
