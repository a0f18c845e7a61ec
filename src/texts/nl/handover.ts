import type { HandoverTexts } from '../handoverTexts.ts'

export const handover: HandoverTexts = {
  intro:
    'Hier bewaart u wat er is ingevuld, of geeft u het aan iemand anders. Dat kan zonder account: er gaat niets naar een server. U verstuurt het zelf.',
  empty: 'Er is nog niets ingevuld om te bewaren. Begin met de vragen, of open hieronder een bestand.',
  nothingKept:
    'Uw browser bewaart niets, daarom is er geen dossier. U kunt wel een link maken, of uw antwoorden als bestand bewaren.',
  lock: {
    title: 'Beveiligen',
    choice: 'Zet er een wachtzin op',
    hint: 'Geldt voor het bestand, de link en de reservekopie hieronder. Zonder wachtzin kan iedereen die ze krijgt ze openen.',
    label: 'De wachtzin',
    labelHint:
      'Schrijf hem op, en geef hem apart door: bel, of stuur een bericht. Niemand kan het bestand zonder wachtzin openen, ook wij niet. Een eigen wachtzin heeft 12 tekens of meer.',
    other: 'Bedenk een andere',
    tooShort: 'Deze wachtzin is te kort. Gebruik 12 tekens of meer.',
  },
  file: {
    title: 'Het dossier als bestand',
    text: 'De ander opent het op de beginpagina, of voegt het samen met het eigen dossier. Als u allebei iets anders invulde, blijft dat zichtbaar.',
    along:
      'Gaat mee: alle antwoorden, wie wat wanneer invulde, gedeelde notities, geparkeerde vragen, correcties op het advies en uitgebrachte offertes.',
    never: 'Gaat nooit mee: notities die alleen voor u zijn.',
    pdfs: (count) =>
      count === 1
        ? 'Stuur ook de pdf van de uitgebrachte offerte mee'
        : `Stuur ook de pdf’s van de ${count} uitgebrachte offertes mee`,
    make: 'Bewaar het dossier als bestand',
    made: (name) => `Bewaard als ${name}. Het staat bij uw downloads.`,
    leftOut: (count) =>
      `${count === 1 ? 'Eén stap gaat' : `${count} stappen gaan`} niet mee: deze versie kan ${count === 1 ? 'die' : 'ze'} niet lezen.`,
    share: 'Deel het bestand',
    mail: 'Schrijf een mail met uitleg',
    mailSubject: 'Bestand van Maataanpak',
    mailBody: {
      intro: 'Bij deze mail zit een bestand van Maataanpak.',
      save: '1. Bewaar het bestand.',
      go: (address) => `2. Ga naar ${address}`,
      open: '3. Kies bij ‘Open uw antwoorden’ het bestand. U ziet eerst wat erin staat.',
      locked: 'Op het bestand zit een wachtzin. Die krijgt u apart van mij.',
      attach: '(Denk eraan het bestand zelf als bijlage toe te voegen.)',
    },
    tooLarge:
      'Dit dossier wordt met de pdf’s groter dan 250 MB. Zo’n bestand gaat niet meer open, daarom is het niet gemaakt. Bewaar het zonder de pdf’s.',
    failed: 'Dit lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  },
  link: {
    title: 'Antwoorden als link',
    text: 'Handig voor chat of mail. In de link staan alleen de gekozen antwoorden en getallen: geen namen, geen plaatsen, geen eigen woorden, geen notities. De antwoorden staan in de link zelf; wie de link heeft, kan ze zien.',
    words: 'Stuur ook namen, plaatsen en eigen woorden mee',
    wordsHint: 'De link wordt dan langer. Past het niet, gebruik dan het bestand.',
    make: 'Maak de link',
    ready: 'De link is klaar.',
    label: 'De link',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    notCopied: 'Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf.',
    tooLong: (length, most) =>
      `Deze link zou ${length.toLocaleString('nl-NL')} tekens lang zijn. Boven de ${most.toLocaleString('nl-NL')} breken mailprogramma’s hem af. Bewaar het dossier als bestand en stuur dat.`,
    mailBody: {
      intro: 'Met deze link opent u antwoorden in Maataanpak. U ziet eerst wat erin staat.',
      locked: 'Op de link zit een wachtzin. Die krijgt u apart van mij.',
    },
  },
  pdf: {
    title: 'Het voorstel als pdf',
    text: 'Wilt u dat iemand het leest? Stuur dan het voorstel. U kiest daar of de antwoorden in de pdf meegaan.',
    link: 'Naar het voorstel',
  },
  backup: {
    title: 'Reservekopie, alleen voor u',
    text: 'Alle dossiers op dit apparaat in één bestand, met de pdf’s van offertes en de instellingen van uw bureau. Terugzetten doet u op de beginpagina of hieronder; wat er dan staat, blijft.',
    warning:
      'Hier zitten uw eigen notities wel in. Geef dit bestand dus aan niemand, en bewaar het op een veilige plek.',
    make: 'Bewaar een reservekopie',
    fileName: 'reservekopie',
    making: (percent) => `De reservekopie wordt gemaakt: ${percent}%`,
    tooLarge:
      'Alles samen is groter dan 250 MB. Zo’n bestand gaat niet meer open, daarom is het niet gemaakt. Verwijder voorgoed wat u niet meer nodig hebt, of bewaar dossiers die klaar zijn apart als bestand.',
    made: (name) => `Bewaard als ${name}. Het staat bij uw downloads.`,
    reminder: (dossiers, day) =>
      `${dossiers === 1 ? 'Eén dossier is' : `${dossiers} dossiers zijn`} ${day === undefined ? 'nog nooit in een reservekopie bewaard' : `veranderd na uw reservekopie van ${day}`}.`,
    toBackup: 'Maak een reservekopie',
  },
}
