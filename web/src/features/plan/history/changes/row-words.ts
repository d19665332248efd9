import { partyName } from '../../cells/cell-words'
import type { Desk } from '../../cells/desk'
import type { Row } from './fold-rows'
import { thingName } from './number-words'
import type { ThingKind } from './subject'
import { t } from './words'
import { timeIn } from './zone-moment'

const thingWords = (desk: Desk, kind: ThingKind, id: string, { act }: Row): string => {
  const name = act.name ?? thingName(desk, kind, id)
  switch (act.kind) {
    case 'added':
      return t().added(kind, name)
    case 'removed':
      return t().removed(kind, name)
    case 'renamed':
      return t().renamed(kind, act.from ?? '', name)
    case 'changed':
      return t().changed(kind, name)
  }
}

/** What somebody did, as it stands after their name: "mengubah 24 angka", "menghapus produk Emping". */
export const deedWords = (desk: Desk, row: Row): string => {
  const { subject } = row
  switch (subject.kind) {
    case 'numbers':
      return row.numbers.length + row.untold === 1
        ? t().oneNumber
        : t().numbers(row.numbers.length + row.untold)
    case 'capacity':
      return t().capacity(partyName(desk, subject.id))
    case 'delivery':
      return t().deliveryNotes(thingName(desk, 'product', subject.id))
    case 'product':
    case 'material':
    case 'outlet':
    case 'goal':
      return thingWords(desk, subject.kind, subject.id, row)
    default:
      return t()[subject.kind]
  }
}

/** When it was: "10.32", or "10.28–10.32" where it took a while. */
export const rowTime = ({ at, since }: Pick<Row, 'at' | 'since'>, timeZone: string): string => {
  const [from, to] = [timeIn(since, timeZone), timeIn(at, timeZone)]
  return from === to ? to : t().span(from, to)
}
