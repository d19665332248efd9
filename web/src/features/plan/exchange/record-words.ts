import type { Day } from '@rembuk/core/calendar'
import { partOf } from '@rembuk/core/exchange/record/record-at'
import type { RecordEntry, RecordField, RecordValue } from '@rembuk/core/exchange/record/record-entry'
import { supplyWords } from '@rembuk/core/exchange/record/supply-words'
import { recordWords } from '@rembuk/core/exchange/record/words'
import type { Plan } from '@rembuk/core/plan/plan'
import { formatShortDay, formatWeek } from '../../../i18n/format'
import { language } from '../../../i18n/language'
import { formatQuantity } from '../../../i18n/numbers'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { t as planWords } from '../messages'
import type { Change } from './change'
import { t } from './words'

type RecordOf = Extract<Change, { is: 'record' }>

const placeWords = (desk: Desk, plan: Plan, { kind, productId, placeId }: RecordEntry): string => {
  const { store } = recordWords[language()]
  if (placeId === undefined) return kind === 'products' ? store : ''
  if (kind === 'products') return partyName(desk, placeId)
  const { makers = [] } = plan.products.find(({ id }) => id === productId) ?? {}
  const makes = makers.some(({ partyId }) => partyId === placeId)
  return makes ? `${partyName(desk, placeId)} → ${store}` : `${store} → ${partyName(desk, placeId)}`
}

const dayWords = (kind: RecordEntry['kind'], day: Day): string =>
  kind === 'supplies' ? formatWeek(day) : formatShortDay(day)

/** What an entry is about, such as "Emping melinjo · Emping Limpung → Gudang koperasi · 25 Nov". */
export const recordTitle = (desk: Desk, plan: Plan, entry: RecordEntry): string =>
  [
    desk.product(entry.productId)?.name ?? '',
    placeWords(desk, plan, entry),
    plan.materials?.find(({ id }) => id === entry.materialId)?.name ?? '',
    entry.day ? dayWords(entry.kind, entry.day) : '',
    entry.name ?? '',
  ]
    .filter(Boolean)
    .join(' · ')

const fieldName = (entry: RecordEntry, field: RecordField): string =>
  recordWords[language()].columns[entry.kind][field] ?? ''

const valueWords = (desk: Desk, field: RecordField, value: RecordValue): string => {
  const { store, yes, no } = recordWords[language()]
  if (field === 'buyer') return typeof value === 'string' ? partyName(desk, value) : store
  if (value === null) return planWords().empty
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'string')
    return field === 'lead' || field === 'lots' ? supplyWords(value, language()) : value
  // A yield is in per mille, and said in per cent.
  return formatQuantity(field === 'yield' ? value * 100 : value)
}

/** How much of a delivery came already. */
const receivedOf = (plan: Plan, { kind, productId, placeId, day }: RecordEntry): number | undefined => {
  const product = plan.products.find(({ id }) => id === productId)
  const part = kind === 'deliveries' && product ? partOf(product, placeId) : undefined
  return part?.deliveries.find((delivery) => delivery.day === day)?.received
}

/** What an entry does, field by field, such as "Jumlah 12 → 40 · Pembawa kosong → Pikap", and what of it came already. */
export const recordChangeWords = (desk: Desk, plan: Plan, { entry, change }: RecordOf): string => {
  const said = change.fields.map(({ field, before, after }) =>
    change.isNew
      ? `${fieldName(entry, field)} ${valueWords(desk, field, after)}`
      : `${fieldName(entry, field)} ${valueWords(desk, field, before)} → ${valueWords(desk, field, after)}`,
  )
  const received = receivedOf(plan, entry)
  return [
    ...(change.isNew ? [t().isNew] : []),
    ...said,
    ...(received === undefined ? [] : [t().receivedAlready(formatQuantity(received))]),
  ].join(' · ')
}
