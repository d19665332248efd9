import { type PlanEntry, plannedAt } from '@rembuk/core/exchange/plan-entry'
import type { Plan } from '@rembuk/core/plan/plan'
import { formatShortDay, formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { t as planWords } from '../messages'
import { t } from './words'

/** Where an entry goes, such as "Kirim · Emping melinjo · Emping Limpung · 25 Nov". */
export const placeWords = (desk: Desk, entry: PlanEntry): string =>
  [
    t().lines[entry.line],
    desk.product(entry.productId)?.name ?? '',
    'partyId' in entry ? partyName(desk, entry.partyId) : '',
    'day' in entry ? formatShortDay(entry.day) : formatWeek(entry.monday),
  ]
    .filter(Boolean)
    .join(' · ')

/** What an entry does, such as "15 → 40 kg". */
export const changeWords = (desk: Desk, plan: Plan, entry: PlanEntry): string => {
  const before = plannedAt(plan, entry)
  const unit = desk.product(entry.productId)?.unit ?? ''
  return `${before === undefined ? planWords().empty : formatQuantity(before)} → ${formatQuantity(entry.quantity)} ${unit}`
}
