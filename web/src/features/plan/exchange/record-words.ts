import { partOf } from '@rembuk/core/exchange/record/record-at'
import type { RecordEntry, RecordField, RecordValue } from '@rembuk/core/exchange/record/record-entry'
import { recordWords } from '@rembuk/core/exchange/record/words'
import type { Plan } from '@rembuk/core/plan/plan'
import { formatShortDay } from '../../../i18n/format'
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

/** What an entry is about, such as "Emping melinjo · Emping Limpung → Gudang koperasi · 25 Nov". */
export const recordTitle = (desk: Desk, plan: Plan, entry: RecordEntry): string =>
  [
    desk.product(entry.productId)?.name ?? '',
    placeWords(desk, plan, entry),
    entry.day ? formatShortDay(entry.day) : '',
    entry.name ?? '',
    plan.materials?.find(({ id }) => id === entry.materialId)?.name ?? '',
  ]
    .filter(Boolean)
    .join(' · ')

const fieldName = (entry: RecordEntry, field: RecordField): string =>
  recordWords[language()].columns[entry.kind][field] ?? ''

const valueWords = (field: RecordField, value: RecordValue): string => {
  const { yes, no } = recordWords[language()]
  if (value === null) return planWords().empty
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'string') return value
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
export const recordChangeWords = (plan: Plan, { entry, change }: RecordOf): string => {
  const said = change.fields.map(({ field, before, after }) =>
    change.isNew
      ? `${fieldName(entry, field)} ${valueWords(field, after)}`
      : `${fieldName(entry, field)} ${valueWords(field, before)} → ${valueWords(field, after)}`,
  )
  const received = receivedOf(plan, entry)
  return [
    ...(change.isNew ? [t().isNew] : []),
    ...said,
    ...(received === undefined ? [] : [t().receivedAlready(formatQuantity(received))]),
  ].join(' · ')
}
