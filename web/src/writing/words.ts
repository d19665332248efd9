import { words } from '../i18n/words'

export const id = {
  undo: 'Urungkan tulisan saya',
}

/** Words of a text that several people write, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
