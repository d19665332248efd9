import { words } from '../i18n/words'

export const id = {
  fix: 'Perbaiki',
  again: 'Kirim lagi',
}

/** What can be done about what was refused, in the language on the screen. */
export const t = words(id, () => import('./refused-words.en'))
