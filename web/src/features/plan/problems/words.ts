import { words } from '../../../i18n/words'

export const id = {
  none: 'Tidak ada masalah.',
}

/** Words of the plan's problems; they load with them. */
export const t = words(id, () => import('./words.en'))
