import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  open: (product: string) => `Grafik stok ${product}:`,
  shortWeeks: (weeks: number) => `kurang ${formatCount(weeks)} mgg`,
  lowWeeks: (weeks: number) => `menipis ${formatCount(weeks)} mgg`,
  enough: 'stok cukup',
}

/** Words beside a product's small line of stock; they load with it. */
export const t = words(id, () => import('./glance-words.en'))
