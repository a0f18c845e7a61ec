import type { UpdateTexts } from '../updateTexts.ts'

export const update: UpdateTexts = {
  waiting: 'Er is een nieuwe versie van Maataanpak. Neemt u die, dan blijft staan wat u invulde.',
  take: 'Neem de nieuwe versie',
  taking: 'De nieuwe versie wordt geladen.',
  follows:
    'De nieuwe versie van Maataanpak staat klaar. U krijgt die zodra u naar een andere pagina gaat. Wat u invulde, blijft staan.',
  unsaved:
    'Er is een nieuwe versie van Maataanpak, maar uw laatste antwoorden zijn nog niet opgeslagen. Daarom laadt deze pagina niet vanzelf opnieuw. Bewaar eerst uw antwoorden als bestand.',
  typing:
    'Wat u nu wilt, kan pas met de nieuwe versie van Maataanpak. U bent hier nog iets aan het invullen. Maak dat eerst af en laad dan opnieuw.',
  missing:
    'Een deel van Maataanpak kan niet worden geladen, ook niet na opnieuw laden. Uw opgeslagen antwoorden zijn er nog. Wacht een paar minuten en laad de pagina dan opnieuw. Helpt dat niet? Meld het aan wie deze website beheert.',
  reload: 'Laad opnieuw',
  offline: 'Maataanpak werkt nu ook zonder internet.',
}
