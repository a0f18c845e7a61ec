import type { UpdateTexts } from '../updateTexts.ts'

export const update: UpdateTexts = {
  waiting: 'There is a new version of Maataanpak. If you use it, what you filled in stays.',
  take: 'Use the new version',
  taking: 'The new version is being loaded.',
  follows:
    'The new version of Maataanpak is ready. You get it as soon as you go to another page. What you filled in stays.',
  unsaved:
    'There is a new version of Maataanpak, but your last answers have not been saved yet. That is why this page does not reload by itself. First save your answers as a file.',
  typing:
    'What you want to do now needs the new version of Maataanpak. You are still filling something in here. Finish that first, and then reload.',
  missing:
    'A part of Maataanpak cannot be loaded, not even after reloading. Your saved answers are still there. Wait a few minutes and then reload the page. If that does not help, tell whoever runs this website.',
  reload: 'Reload',
  offline: 'Maataanpak now also works without the internet.',
}
