import { words } from '../i18n/words'

export const id = {
  saw: 'Sudah melihat',
  sawNot: 'Belum melihat',
  someone: 'Seseorang',
}

/** The words of who has seen a change, in the language on the screen. */
export const t = words(id, () => import('./seen-words.en'))
