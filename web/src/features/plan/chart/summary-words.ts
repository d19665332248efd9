import { formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { type StockWeek, shortWeeks } from './stock-weeks'
import { t } from './words'

/** What a product's projected stock comes to, in one sentence: the worst first. */
export const summaryWords = (weeks: readonly StockWeek[], unit: string): string => {
  const short = shortWeeks(weeks)
  const [first, ...others] = short
  if (first) {
    const worst = others.reduce((most, week) => (week.balance < most.balance ? week : most), first)
    const size = `${formatQuantity(worst.mark.size)} ${unit}`.trim()
    return t().shortSummary(short.length, size, formatWeek(worst.monday))
  }
  const low = weeks.filter(({ mark }) => mark.kind === 'below-safety').length
  return low > 0 ? t().lowSummary(low) : t().enoughSummary
}
