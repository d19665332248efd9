import { isDay, mondayOf } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import { isQuantity } from '@rembuk/core/quantity'
import { lineOfRoot } from '@rembuk/plandoc/line'
import { planRoots } from '@rembuk/plandoc/roots'
import { formatWeekday } from '../../../../i18n/format'
import { inWeek, lineName, partyName, quantityWords } from '../../cells/cell-words'
import type { Desk } from '../../cells/desk'
import { t as planWords } from '../../messages'
import type { NumberChange } from './fold-rows'
import type { ThingKind } from './subject'
import { t } from './words'

const nameRoots: Record<ThingKind, (id: string) => string> = {
  product: planRoots.product,
  material: planRoots.material,
  outlet: planRoots.outlet,
  goal: planRoots.goal,
}

/** What the plan calls a thing, also one that was removed; nothing where it has no name. */
export const thingName = (desk: Desk, kind: ThingKind, id: string): string => {
  const name = desk.signals.value(nameRoots[kind](id), kind === 'goal' ? 'text' : 'name')
  return isLabel(name) ? name : ''
}

/** The name of the line that a root holds, with what it is of. */
const rowName = (desk: Desk, root: string): string => {
  const line = lineOfRoot(root)
  if (line) return `${lineName(desk, line)} ${thingName(desk, 'product', line.productId)}`.trim()
  const [family, id = '', place = ''] = root.split('/')
  if (family === 'outlet-demand')
    return `${t().outletDemand(partyName(desk, place))} ${thingName(desk, 'product', id)}`.trim()
  if (family === 'arrivals') return t().arrivals(thingName(desk, 'material', id))
  return family === 'material-count' ? t().materialCount(thingName(desk, 'material', id)) : t().otherNumber
}

/** Which number it is: "Permintaan Emping melinjo minggu 23–29 Nov", of a delivery its day. */
export const numberName = (desk: Desk, { root, key }: NumberChange): string => {
  const name = rowName(desk, root)
  if (!isDay(key)) return name
  return root.startsWith('delivery/') ? `${name}, ${formatWeekday(key)}` : inWeek(name, mondayOf(key))
}

type Value = NumberChange['values'][number]

const valueWords = (value: Value): string =>
  (isQuantity(value) ? quantityWords(value) : undefined) || planWords().empty

/** Most values that are written out. */
const MOST_VALUES = 3

/** From what to what, with what it was in between where that is little: "120 → 90", "kosong → 5 → 6". */
export const valuesWords = ({ values }: NumberChange): string => {
  const [first, last] = [values[0], values.at(-1)].map(valueWords)
  if (values.length > MOST_VALUES) return `${first} → … → ${last}`
  return values.map(valueWords).join(' → ')
}

/** What a number showed before a row. */
export const firstWords = ({ values }: NumberChange): string => valueWords(values[0])
