import type { CapacityEffect, LoadState } from '@rembuk/core/change/capacity-effects'
import type { StockEffect, StockState } from '@rembuk/core/change/stock-effects'
import type { PlanCommitment } from '@rembuk/core/commitment/commitment'
import { formatDay, formatRupiah, formatWeek } from '../../../../i18n/format'
import { formatQuantity } from '../../../../i18n/numbers'
import { quantityWords } from '../facts/fact-words'
import type { Names } from '../facts/names'
import { t } from './words'

const withBefore = (now: string, before: string | undefined): string =>
  before === undefined ? now : `${now} (${t().before(before)})`

const stockState = ({ kind, size }: StockState, unit: string): string =>
  kind === 'fine' ? t().states.fine : t().states[kind](quantityWords(size, unit))

/** "Emping melinjo, minggu 30 Nov – 6 Des: kurang 40 kg (sebelumnya cukup)". */
export const stockWords = ({ productId, monday, before, after }: StockEffect, names: Names): string => {
  const { name, unit } = names.product(productId)
  return withBefore(
    t().stockWeek(name, formatWeek(monday), stockState(after, unit)),
    before && stockState(before, unit),
  )
}

const loadState = ({ perMille, over }: LoadState, unit: string): string => {
  const percent = perMille === undefined ? undefined : `${formatQuantity(perMille * 100)}%`
  if (over > 0) {
    const much = quantityWords(over, unit)
    return percent === undefined ? t().overUnknown(much) : t().over(percent, much)
  }
  return percent === undefined ? t().withinUnknown : t().within(percent)
}

/** "Emping Pak Karyo, minggu 30 Nov – 6 Des: terisi 104,2%, lebih 5 kg (sebelumnya terisi 96%)". */
export const loadWords = ({ partyId, monday, before, after }: CapacityEffect, names: Names): string => {
  const unit = names.capacityUnit(partyId)
  return withBefore(
    t().loadWeek(names.party(partyId), formatWeek(monday), loadState(after, unit)),
    before && loadState(before, unit),
  )
}

const owed = (commitment: PlanCommitment, names: Names): string => {
  switch (commitment.kind) {
    case 'order': {
      const { name, unit } = names.material(commitment.materialId)
      return `${name} ${quantityWords(commitment.quantity, unit)}`
    }
    case 'pay':
      return `${names.product(commitment.productId).name} ${formatRupiah(commitment.rupiah)}`
    case 'produce':
    case 'deliver':
    case 'collect': {
      const { name, unit } = names.product(commitment.productId)
      return `${name} ${quantityWords(commitment.quantity, unit)}`
    }
  }
}

/** "Kirim Emping melinjo 90 kg, paling lambat 4 Des 2026". */
export const commitmentWords = (commitment: PlanCommitment, names: Names): string =>
  t().due(t().commitment[commitment.kind](owed(commitment, names)), formatDay(commitment.dueDay))

/** What a commitment was and becomes. */
export const revisedWords = (from: PlanCommitment, to: PlanCommitment, names: Names): string =>
  withBefore(commitmentWords(to, names), commitmentWords(from, names))
