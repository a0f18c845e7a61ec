import type { OpeningTexts } from '../openingTexts.ts'

export const opening: OpeningTexts = {
  title: 'Dit staat in het bestand',
  organisation: 'Organisatie',
  nameless: 'niet ingevuld',
  answers: 'Antwoorden',
  count: (answers) => (answers === 1 ? 'één antwoord' : `${answers} antwoorden`),
  day: { pdf: 'Voorstel gemaakt op', file: 'Bestand bewaard op' },
  file: 'Bestand',
  here: (standing) =>
    standing === 0
      ? 'Op dit apparaat staan nu geen antwoorden. Er gaat dus niets verloren.'
      : `Op dit apparaat ${standing === 1 ? 'staat nu één antwoord. Dat wordt' : `staan nu ${standing} antwoorden. Die worden`} vervangen. Direct daarna kunt u dat nog ongedaan maken.`,
  same: 'Dit zijn precies de antwoorden die nu op dit apparaat staan.',
  take: 'Neem deze antwoorden over',
  leave: 'Laat maar',
  pdf: {
    inside: 'In deze pdf zit een bestand met antwoorden, maar daar is iets mee:',
    faults: {
      tooLarge: 'Deze pdf is groter dan 20 MB. Kies de pdf zoals u die uit Maataanpak kreeg.',
      noAnswers:
        'In deze pdf zitten geen antwoorden. Dat kan alleen bij een voorstel uit Maataanpak waarbij is gekozen om de antwoorden mee te sturen. Hebt u de antwoorden als bestand (.json)? Kies dan dat.',
      several:
        'In deze pdf zit meer dan één bestand met antwoorden. Wij kunnen niet weten welk het goede is. Kies de pdf zoals u die uit Maataanpak kreeg.',
      damaged:
        'De antwoorden in deze pdf zijn beschadigd of veranderd. Vraag de afzender om de pdf opnieuw te sturen.',
      tooLargeInside: 'Het bestand met antwoorden in deze pdf is te groot om van Maataanpak te zijn.',
      locked: 'Op deze pdf zit een wachtwoord. Bewaar de pdf eerst zonder wachtwoord.',
      broken:
        'Deze pdf is beschadigd of niet helemaal binnengekomen. Download de pdf opnieuw, of vraag de afzender om de pdf nog eens te sturen.',
    },
  },
}
