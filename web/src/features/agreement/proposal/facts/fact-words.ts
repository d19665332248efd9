import type { Change } from '@rembuk/core/change/change'
import type { Entry } from '@rembuk/core/change/entry'
import type { CapacityUse } from '@rembuk/core/plan/capacity'
import type { RecipeLine } from '@rembuk/core/plan/material/material'
import type { Thresholds } from '@rembuk/core/plan/problems/thresholds'
import type { SnapshotMaterial } from '@rembuk/core/proposal/snapshot'
import { formatDay, formatRupiah } from '../../../../i18n/format'
import { formatList } from '../../../../i18n/format-list'
import { formatCount, formatQuantity } from '../../../../i18n/numbers'
import type { Names } from './names'
import { t } from './words'

/** A quantity with its unit: "12,5 kg". */
export const quantityWords = (thousandths: number, unit: string): string =>
  `${formatQuantity(thousandths)} ${unit}`.trimEnd()

const percent = (perMille: number): string => `${formatQuantity(perMille * 100)}%`
const days = (count: number): string => t().days(formatCount(count))
const weeks = (count: number): string => t().weeks(formatCount(count))
const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')

/** What a fact is, and whose, where that is not the product, material or capacity that it stands with. */
export const factLabel = (about: Change | Entry, names: Names): string => {
  const label = t().labels[about.kind]
  switch (about.kind) {
    case 'scope':
      return t().scopeFields[about.field]
    case 'unit':
      return `${label} ${about.name}`
    case 'recipe':
      return `${label} ${names.material(about.materialId).name}`
    case 'signer':
      return `${label} ${names.party(about.partyId)}`
    case 'maker':
    case 'use':
    case 'production':
    case 'maker-counted':
    case 'delivery':
    case 'rights':
    case 'duties':
      return `${label} ${names.party(about.partyId)}`
    default:
      return label
  }
}

const thresholdWords = ({ loadPerMille, maxCoverWeeks }: Thresholds): string =>
  joined([
    t().load(percent(loadPerMille)),
    maxCoverWeeks === undefined ? undefined : t().cover(weeks(maxCoverWeeks)),
  ])

const recipeWords = (
  { quantity, per, yieldPerMille }: Omit<RecipeLine, 'materialId'>,
  unit: string,
  of: string,
): string =>
  joined([
    t().per(quantityWords(quantity, unit), quantityWords(per, of)),
    yieldPerMille === undefined ? undefined : t().yield(percent(yieldPerMille)),
  ])

const useWords = ({ capacity, per }: CapacityUse, unit: string, of: string): string =>
  t().per(quantityWords(capacity, unit), quantityWords(per, of))

const lotWords = (sizing: SnapshotMaterial['lotSizing'], unit: string): string => {
  switch (sizing.rule) {
    case 'lot-for-lot':
      return t().lots['lot-for-lot']
    case 'fixed-lot':
      return t().lots['fixed-lot'](quantityWords(sizing.lot, unit))
    case 'period':
      return t().lots.period(weeks(sizing.weeks))
  }
}

const materialWords = (
  material: Omit<SnapshotMaterial, 'id' | 'receipts' | 'counted'>,
  names: Names,
): string => {
  const { name, unit, partyId, opening, leadTime, lotSizing } = material
  const { count } = leadTime
  return joined([
    `${name} (${unit})`,
    partyId === undefined ? undefined : t().boughtBy(names.party(partyId)),
    t().stock(quantityWords(opening, unit)),
    t().lead(leadTime.unit === 'day' ? days(count) : weeks(count)),
    lotWords(lotSizing, unit),
  ])
}

const withoutDot = (sentence: string): string => sentence.replace(/\.$/, '')

/** What a fact says, in words. */
export const factValue = (entry: Entry, names: Names): string => {
  switch (entry.kind) {
    case 'period':
      return t().fromWeeks(formatDay(entry.value.start), weeks(entry.value.weeks))
    case 'workdays':
      return formatList(entry.value.map((day) => t().weekdays[day] ?? ''))
    case 'closure':
      return entry.value || t().noReason
    case 'thresholds':
      return thresholdWords(entry.value)
    case 'product':
      return `${entry.value.name} (${entry.value.unit})`
    case 'opening':
    case 'safety':
    case 'ceiling':
    case 'step':
    case 'unit':
    case 'demand':
    case 'orders':
    case 'other-receipts':
    case 'other-issues':
    case 'counted':
    case 'production':
    case 'maker-counted':
      return quantityWords(entry.value, names.product(entry.productId).unit)
    case 'maker':
      return t().stock(quantityWords(entry.value, names.product(entry.productId).unit))
    case 'recipe':
      return recipeWords(
        entry.value,
        names.material(entry.materialId).unit,
        names.product(entry.productId).unit,
      )
    case 'use':
      return useWords(entry.value, names.capacityUnit(entry.partyId), names.product(entry.productId).unit)
    case 'delivery': {
      const { quantity, carrier, note } = entry.value
      return joined([
        quantityWords(quantity, names.product(entry.productId).unit),
        carrier && t().carriedBy(carrier),
        note,
      ])
    }
    case 'material':
      return materialWords(entry.value, names)
    case 'arrivals':
    case 'material-counted':
      return quantityWords(entry.value, names.material(entry.materialId).unit)
    case 'capacity':
      return entry.value || t().nobody
    case 'available':
      return quantityWords(entry.value, names.capacityUnit(entry.partyId))
    case 'pattern':
      return t().patterns[entry.value]
    case 'party':
      return `${entry.value.name} (${t().kinds[entry.value.kind]})`
    case 'signer':
      return joined([names.person(entry.personId), entry.value])
    case 'rights':
    case 'duties':
    case 'disputes':
      return entry.value.map(withoutDot).join('; ')
    case 'scope':
      return joined([formatList(entry.value.partyIds.map(names.party)), entry.value.text]) || t().nobody
    case 'start':
    case 'end':
      return formatDay(entry.value)
    case 'price':
      return t().perUnit(formatRupiah(entry.value), names.product(entry.productId).unit)
    case 'payment-days':
      return entry.value === 0 ? t().onReceipt : t().afterReceipt(days(entry.value))
    case 'window': {
      const { earlyDays, lateDays } = entry.value
      return earlyDays + lateDays === 0 ? t().onTheDay : t().window(days(earlyDays), days(lateDays))
    }
    case 'split':
      return entry.value.rule === 'proportional'
        ? t().proportional
        : t().inOrder(formatList(entry.value.partyIds.map(names.party)))
    case 'activity':
    case 'support':
    case 'renewal':
    case 'payment-method':
    case 'quality':
    case 'ending':
      return entry.value
  }
}
