import type { ShownView } from '@rembuk/contract/facilitation'
import type { TableCell } from '@rembuk/core/exchange/table/cells'
import { neutralText } from '@rembuk/core/exchange/table/neutral-text'
import { formatMomentDay } from '../../../../i18n/format'
import { quarterWords } from '../../quarter-words'
import { reasonWords } from '../../reason-words'
import { t as common } from '../../words'
import { t } from './words'

const text = (words: string): TableCell => ({ text: neutralText(words) })
const number = (count: number | undefined): TableCell =>
  count === undefined ? { text: '' } : { quantity: count * 1000 }

/** The partnerships as a table: a head, then a row for each, with the impact of its last reported quarter. */
export const shownRows = (shown: readonly ShownView[]): TableCell[][] => [
  t().columns.map(text),
  ...shown.map((each) => {
    const [impact] = each.impacts
    return [
      text(each.name),
      text(each.region),
      text(each.sector ? common().sectors[each.sector] : ''),
      number(each.producers),
      text(common().statuses[each.status]),
      number(each.score),
      text(each.reasons.map(reasonWords).join('; ')),
      text(formatMomentDay(each.activeAt)),
      number(each.deliveries.met),
      number(each.deliveries.of),
      number(each.payments.met),
      number(each.payments.of),
      text(common().levels[each.level]),
      text(formatMomentDay(each.until)),
      text(impact ? quarterWords(impact.quarter) : ''),
      number(impact?.turnover),
      number(impact?.jobs),
      number(impact?.costSaved),
      number(impact?.reach),
      text(impact?.source ?? ''),
    ]
  }),
]
