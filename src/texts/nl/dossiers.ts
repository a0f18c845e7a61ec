import type { DossiersTexts } from '../dossiersTexts.ts'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const dossiers: DossiersTexts = {
  intro: 'Elk dossier is van één organisatie. Alles blijft op dit apparaat, in deze browser.',
  nothingKept:
    'Deze browser bewaart niets. Daarom zijn er geen dossiers. U kunt wel een gesprek voeren en de antwoorden daarna als bestand bewaren.',
  unreadable: 'De dossiers kunnen niet worden gelezen. Laad deze pagina opnieuw. Er is niets gewist.',
  make: {
    title: 'Nieuw dossier',
    name: 'Naam van een nieuw dossier',
    hint: 'Mag leeg blijven: dan telt de naam van de organisatie.',
    button: 'Maak dossier',
  },
  find: {
    title: 'Zoeken',
    search: 'Zoek een dossier',
    hint: 'Op naam, organisatie, gemeente of een woord uit uw notities.',
    status: 'Laat zien',
    all: 'Alle lopende dossiers',
    attention: 'Wat aandacht vraagt',
    bin: 'Weggegooid',
    sort: 'Volgorde',
    sorts: { changed: 'Laatst gewijzigd eerst', name: 'Op naam', status: 'Hoe ver het is' },
  },
  list: 'Dossiers',
  found: (found, shown) =>
    shown < found
      ? `${many(found, 'dossier', 'dossiers')}, ${shown} in beeld`
      : many(found, 'dossier', 'dossiers'),
  none: 'U hebt nog geen dossiers. Maak er een, of begin met de vragen.',
  noneFound: 'Geen dossier past hierbij. Zoek met minder woorden, of laat andere dossiers zien.',
  more: (count) => `Toon nog ${count}`,
  nameless: 'Zonder naam',
  open: 'open in dit venster',
  statuses: {
    intake: 'Intake',
    advice: 'Advies',
    concept: 'Concept',
    sent: 'Offerte verstuurd',
    accepted: 'Akkoord',
    declined: 'Afgewezen',
    archived: 'Archief',
  },
  steps: {
    ask: (open) => (open === 1 ? 'nog 1 vraag stellen' : `nog ${open} vragen stellen`),
    advise: () => 'het advies bekijken',
    release: () => 'de offerte maken',
    send: () => 'de offerte versturen',
    wait: () => 'wachten op antwoord',
    plan: () => 'de uitvoering plannen',
    close: () => 'afronden of een nieuwe versie maken',
    nothing: () => 'niets',
  },
  next: 'Volgende stap:',
  told: {
    sent: (number, version) => `Verstuurd: offerte ${number}, versie ${version}`,
    accepted: (number, version) => `Akkoord: offerte ${number}, versie ${version}`,
    declined: (number, version) => `Afgewezen: offerte ${number}, versie ${version}`,
  },
  notTold: (number, version) => `Nog niet verstuurd: offerte ${number}, versie ${version}`,
  changed: (moment) => `gewijzigd ${moment}`,
  answered: (answered) => many(answered, 'antwoord', 'antwoorden'),
  deletedOn: (day) =>
    `Weggegooid op ${day}. Na 30 dagen verdwijnt het dossier echt, zodra u het programma dan opent.`,
  attention: {
    differences: (count) => many(count, 'verschil op te lossen', 'verschillen op te lossen'),
    expired: (day) => `offerte verlopen op ${day}`,
    expiring: (day) => `offerte geldig tot en met ${day}`,
    parked: (count) => many(count, 'geparkeerde vraag', 'geparkeerde vragen'),
  },
  of: (name) => `van ${name}`,
  doors: { call: 'Gesprek', advice: 'Advies', proposal: 'Voorstel', history: 'Geschiedenis' },
  actions: {
    more: 'Meer',
    rename: 'Wijzig naam',
    duplicate: 'Maak kopie',
    archive: 'Zet in archief',
    unarchive: 'Haal uit archief',
    throwAway: 'Gooi weg',
    fetchBack: 'Haal terug',
    removeForGood: 'Verwijder voorgoed',
  },
  rename: {
    label: 'Naam van het dossier',
    hint: 'Leeg: het dossier heet naar de organisatie.',
    save: 'Bewaar naam',
    cancel: 'Laat zo',
  },
  copyOf: (name) => `${name} (kopie)`,
  done: {
    renamed: (name) => `Het dossier heet nu ‘${name}’.`,
    duplicated: (name) => `‘${name}’ is gemaakt.`,
    archived: (name) => `‘${name}’ staat in het archief.`,
    unarchived: (name) => `‘${name}’ is uit het archief gehaald.`,
    thrownAway: (name) => `‘${name}’ is weggegooid. U kunt het 30 dagen terughalen.`,
    fetchedBack: (name) => `‘${name}’ is teruggehaald.`,
    removed: (name) => `‘${name}’ is voorgoed verwijderd.`,
    erased: 'Alle dossiers op dit apparaat zijn gewist.',
    undo: 'Maak ongedaan',
    undone: 'Ongedaan gemaakt.',
  },
  failed:
    'Dit kon niet worden opgeslagen. Er is niets veranderd. Maak ruimte op uw apparaat en probeer het opnieuw.',
  notOpened:
    'Dit dossier kan niet worden geopend. Probeer het opnieuw. Wat u in het andere dossier invulde, staat er nog.',
  remove: {
    title: (name) => `‘${name}’ voorgoed verwijderen?`,
    text: 'Alle antwoorden, notities en offertes van dit dossier verdwijnen van dit apparaat. U kunt dit niet ongedaan maken.',
    confirm: 'Ja, verwijder voorgoed',
    cancel: 'Nee, laat staan',
  },
  erase: {
    title: 'Dit apparaat leegmaken',
    intro: 'Gebruikt u dit apparaat niet meer, of is het van een ander? Wis dan alles.',
    button: 'Wis alle dossiers op dit apparaat',
    ask: 'Alle dossiers wissen?',
    what: (count, offers) =>
      `Dit verdwijnt: ${many(count, 'dossier', 'dossiers')} met alle antwoorden en notities, ook wat is weggegooid of in het archief staat, en ${many(offers, 'offerte', 'offertes')} met de pdf. U kunt dit niet ongedaan maken.`,
    stays:
      'Dit blijft staan: de instellingen van uw bureau, kleine keuzes zoals uw taal, en het programma zelf. De instellingen wist u op de pagina ‘Instellingen van het bureau’. Wat bij uw downloads staat, wist u daar zelf.',
    confirm: 'Ja, wis alles',
    cancel: 'Nee, wis niets',
  },
}
