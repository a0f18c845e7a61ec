import type { OfferTexts } from '../offerTexts.ts'

export const offer: OfferTexts = {
  loading: 'Het voorstel wordt geschreven.',
  failed: 'Het voorstel kan niet worden getoond. Uw antwoorden zijn er nog. Laad de pagina opnieuw.',
  sentOtherwise: (number, version) =>
    `Na offerte ${number}, versie ${version}, is er iets veranderd in de antwoorden of het voorstel. Wat uw klant heeft, blijft zoals het is verstuurd. Dit voorstel wijkt daarvan af.`,
  print: 'Druk af',
  asPdf: 'Als pdf: bij het advies',
  adjust: 'Aanpassen en uitbrengen als offerte',
  adjustHint: 'Voor wie adviseert. Wilt u alleen lezen, dan hebt u dit niet nodig.',
  stopAdjusting: 'Klaar met aanpassen',
  intro:
    'Wat u verandert, ziet u meteen in het voorstel hieronder. Het wordt bewaard op dit apparaat. Elke verandering kunt u terugdraaien. De tekst van een hoofdstuk wijzigt u bij dat hoofdstuk, voor elke taal apart.',
  parts: {
    title: 'Onderdelen van het programma',
    intro: 'Een optie staat apart in de offerte en telt niet mee in de prijs.',
    none: 'Er is nu geen programma, dus er valt hier niets te kiezen.',
    state: { included: 'In het programma', option: 'Als optie', leftOut: 'Niet aanbieden' },
    price: (amount) => `${amount} zonder btw`,
    extraTitle: 'Uit het grotere programma',
    extraIntro: 'Deze onderdelen horen bij meer tijd of geld. U kunt ze als optie aanbieden.',
    offerExtra: (part) => `Bied aan als optie: ${part}`,
  },
  chapter: {
    edit: 'Wijzig de tekst',
    close: 'Klaar met deze tekst',
    label: (title) => `Tekst van ‘${title}’`,
    hint: 'Een lege regel begint een nieuwe alinea. Een regel die begint met “- ” is een punt in een lijst, met “## ” een tussenkop en met “> ” een citaat. Waar een regel tussen [haken] staat, komt een tabel of tekening: laat die regel staan, of haal hem weg.',
    empty:
      'Er staat niets meer, dus de tekst blijft zoals die was. Wilt u dit hoofdstuk niet? Kies ‘Laat dit hoofdstuk weg’.',
    own: 'Hier staat uw eigen tekst.',
    toComputed: 'Terug naar de berekende tekst',
    restored: 'De berekende tekst staat er weer.',
    toOwn: 'Zet mijn eigen tekst terug',
    outdated:
      'De berekende tekst is veranderd nadat u dit schreef. Kijk of uw eigen tekst nog klopt met de rest.',
    showComputed: 'Bekijk de berekende tekst',
    stillRight: 'Mijn tekst klopt nog',
    leaveOut: 'Laat dit hoofdstuk weg',
    leftOut: 'Weggelaten:',
    putBack: 'Zet terug',
    of: (title) => `: ${title}`,
  },
  release: {
    title: 'Uitbrengen als offerte',
    intro:
      'Een offerte is een aanbod: wie haar op tijd aanvaardt, heeft een afspraak met u. De pdf wordt op dit apparaat gemaakt en precies zo bewaard. Er wordt niets verstuurd.',
    number: 'Nummer van de offerte',
    numberHint:
      'Dit is het volgende nummer van uw bureau. U mag een ander nummer kiezen. Een nummer dat u al gebruikte, krijgt een nieuwe versie.',
    faults: {
      empty: 'Vul een nummer in.',
      tooLong: 'Maak het nummer korter: hooguit 40 tekens.',
      unsafe: 'Gebruik alleen letters, cijfers, spaties en de tekens - . , : / _ ( ) #.',
    },
    version: (number, version, until) =>
      `Dit wordt versie ${version} van offerte ${number}, geldig tot en met ${until}.`,
    checks: 'Kijk dit eerst na. U kunt wel doorgaan.',
    fictional: (practice) => `${practice} is een verzonnen bureau. De offerte zegt dat ook.`,
    outdated: (chapters) =>
      `Uw eigen tekst is ouder dan de berekende tekst in: ${chapters}. Kijk of die nog klopt.`,
    unknown: (questions) =>
      `Bij ${questions === 1 ? 'één vraag' : `${questions} vragen`} is het antwoord nog niet bekend. Weeg of dat genoeg is voor een offerte.`,
    missing: {
      occasion: 'De aanleiding ontbreekt: de offerte zegt dat u die nog bespreekt.',
      organisation: 'De naam van de organisatie is niet ingevuld.',
      contactName: 'De naam van de contactpersoon is niet ingevuld.',
    },
    fillIn: 'Vul dit in',
    make: 'Breng uit als offerte',
    keeping: 'De offerte wordt bewaard.',
    done: (number, version) => `Offerte ${number}, versie ${version}, is uitgebracht en bewaard.`,
    file: 'U vindt de pdf bij uw downloads:',
    notMade:
      'De pdf kon niet worden gemaakt. Er is niets uitgebracht. Uw antwoorden en teksten zijn er nog. Probeer het opnieuw.',
    notKept:
      'De offerte kon niet op dit apparaat worden bewaard. Daarom is er niets uitgebracht en is er geen pdf. Maak ruimte vrij op uw apparaat, of sluit andere vensters van Maataanpak, en probeer het opnieuw.',
    taken: (number, version) =>
      `Offerte ${number}, versie ${version}, kan niet: dit nummer is al in gebruik, in een ander venster of een ander dossier. Er is nu niets uitgebracht. Breng een volgende versie uit, of kies een ander nummer.`,
  },
  released: {
    title: 'Uitgebrachte offertes',
    caption: 'Wat op dit apparaat is uitgebracht',
    number: 'Offerte',
    inVersion: (version) => `versie ${version}`,
    client: 'Voor',
    date: 'Datum',
    until: (day) => `geldig tot en met ${day}`,
    file: 'Bestand',
    download: 'Download',
    again: 'Nieuwe versie',
    of: (number, version) => `van offerte ${number}, versie ${version}`,
    opened: (file) => `${file} is precies zoals het is uitgebracht.`,
    missing: 'De pdf van deze offerte staat niet op dit apparaat.',
    changed:
      'De bewaarde pdf is niet meer gelijk aan wat is uitgebracht. Daarom wordt hij niet geopend. Gebruik het bestand dat u destijds hebt gedownload.',
    unreadable: 'De bewaarde pdf kan nu niet worden gelezen. Laad de pagina opnieuw en probeer het nog eens.',
    conflict: (number, version, times) =>
      `Offerte ${number}, versie ${version}, is meer dan eens uitgebracht: ${times}. Er is niets aan veranderd. Spreek met uw klant af welke geldt, en breng die opnieuw uit onder een eigen nummer.`,
    standing: 'Stand',
    record: 'Leg deze stand vast',
    released: 'Niet verstuurd',
    marks: { sent: 'Verstuurd', accepted: 'Akkoord', declined: 'Afgewezen' },
    expired: 'verlopen',
    marked: (number, version, standing) => `Offerte ${number}, versie ${version}: ${standing.toLowerCase()}.`,
    notMarked: 'De stand kon niet worden opgeslagen. Er is niets veranderd. Probeer het opnieuw.',
    compare: {
      title: 'Twee versies vergelijken',
      first: 'De ene',
      second: 'De andere',
      version: (number, version) => `Offerte ${number}, versie ${version}`,
      same: 'Deze twee zeggen hetzelfde.',
      unreadable: 'Deze twee kunnen niet worden vergeleken. De pdf’s zijn er nog: vergelijk die.',
      otherLanguage: 'De ene is in een andere taal dan de andere. Daarom verschilt bijna alles.',
      gone: 'Alleen in de ene:',
      added: 'Alleen in de andere:',
    },
    time: (client, day) => `op ${day} voor ${client}`,
  },
}
