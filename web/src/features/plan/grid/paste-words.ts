import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  pasted: (count: number) => `${formatCount(count)} angka ditempel.`,
  toCheck: (count: number) => `${formatCount(count)} perlu diperiksa.`,
  outside: (count: number) => `${formatCount(count)} tidak muat di tabel.`,
}

/** Words of a paste into the grid; they load with the first. */
export const t = words(id, () => import('./paste-words.en'))
