import type { ProductAmount, WeeklySummary } from '@rembuk/core/exchange/weekly-summary'
import { formatWeek, formatWeekday, formatWeekNumber } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { t } from './words'

/** One line of the summary and what it is, the same for the text and the picture. */
export interface SummaryLine {
  is: 'heading' | 'week' | 'section' | 'item' | 'warning'
  text: string
}

const amountWords = ({ product, unit, quantity }: ProductAmount): string =>
  `${product} ${formatQuantity(quantity)} ${unit}`

/** The week's summary, line by line: who makes and sends what, what goes to outlets, then what runs short. */
export const summaryLines = (summary: WeeklySummary, partnership: string): SummaryLine[] => {
  const { monday, producers, outlets, shortages } = summary
  const made = producers.flatMap(({ producer, makes, sends }): SummaryLine[] => [
    { is: 'section', text: producer },
    ...makes.map((each): SummaryLine => ({ is: 'item', text: `${t().makes}: ${amountWords(each)}` })),
    ...sends.map(
      (sent): SummaryLine => ({
        is: 'item',
        text: `${t().sendsOn(formatWeekday(sent.day))}: ${amountWords(sent)}`,
      }),
    ),
  ])
  const toOutlets = outlets.flatMap(({ outlet, gets }): SummaryLine[] => [
    { is: 'section', text: t().toOutlet(outlet) },
    ...gets.map(
      (sent): SummaryLine => ({
        is: 'item',
        text: `${t().sendsOn(formatWeekday(sent.day))}: ${amountWords(sent)}`,
      }),
    ),
  ])
  const items = [...made, ...toOutlets]
  return [
    { is: 'heading', text: t().heading(partnership) },
    { is: 'week', text: t().week(formatWeekNumber(monday), formatWeek(monday)) },
    ...(items.length > 0 ? items : [{ is: 'item' as const, text: t().nothing }]),
    { is: 'section', text: t().shortages },
    ...(shortages.length > 0
      ? shortages.map(
          (shortage): SummaryLine => ({
            is: 'warning',
            text: t().shortage(
              shortage.outlet ? t().at(shortage.product, shortage.outlet) : shortage.product,
              `${formatQuantity(shortage.quantity)} ${shortage.unit}`,
              formatWeek(shortage.monday),
            ),
          }),
        )
      : [{ is: 'item' as const, text: t().noShortages }]),
  ]
}
