import { words } from '../i18n/words'

export const id = {
  newVersion: 'Versi baru siap.',
  reload: 'Muat ulang',
}

/** Words about new versions in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
