import { formatCount } from '../../../i18n/numbers'
import type { id } from './glance-words'

const weekCount = (weeks: number): string => `${formatCount(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`

export const en: typeof id = {
  open: (product) => `Stock chart of ${product}:`,
  shortWeeks: (weeks) => `short ${weekCount(weeks)}`,
  lowWeeks: (weeks) => `low ${weekCount(weeks)}`,
  enough: 'stock is enough',
}
