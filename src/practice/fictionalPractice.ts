import { PRACTICE_VERSION, type Practice } from './practiceSchema.ts'

/** The practice that comes with the tool. Everything in it is made up, and every document says so. */
export const fictionalPractice: Practice = {
  format: 'maataanpak-practice',
  version: PRACTICE_VERSION,
  fictional: true,
  name: 'Bureau Voorbeeld',
  address: ['Verzonnenstraat 1', '0000 XX Nergenshuizen'],
  email: 'post@bureau-voorbeeld.example',
  phone: '000 000 00 00',
  people: [
    {
      name: 'Adviseur A. Voorbeeld',
      nl: 'begeleidt dialogen en leertrajecten van professionals en bewoners',
      en: 'facilitates dialogues and action learning of professionals and residents',
    },
    {
      name: 'Adviseur B. Voorbeeld',
      nl: 'geeft lezingen en workshops over samenwerken met bewoners',
      en: 'gives lectures and workshops on working with residents',
    },
  ],
  dayRate: 1400,
  vat: 0.21,
  vatBasis: 'standard',
  validityDays: 30,
  numberPattern: '{nnn}',
}
