import { addDays, type Day } from '@rembuk/core/calendar'
import type { Change } from '@rembuk/core/change/change'
import type { Entry } from '@rembuk/core/change/entry'
import { formatRupiah, formatShortDay, formatWeek, formatWeekday } from '../../../../i18n/format'
import { formatCount, formatQuantity } from '../../../../i18n/numbers'
import { amountOf } from '../facts/amount'
import { factLabel, factValue } from '../facts/fact-words'
import type { Names } from '../facts/names'
import type { ChangeRun } from './change-runs'
import { t } from './words'

/** One line of the difference, in words. */
export interface RunWords {
  /** Which days or weeks; absent for what has none. */
  when?: string
  what: string
  /** "120 → 90 kg"; the new value alone where there was none, the old one where it is gone. */
  values: string
  /** "−30", "+Rp5.000"; "baru" or "dihapus" for what has no size. */
  difference?: string
}

/** The value has the type that goes with the change's kind; types cannot say so. */
const entryWith = ({ from: _, to: __, ...about }: Change, value: unknown): Entry =>
  ({ ...about, value }) as Entry

const signed = (size: number, words: (size: number) => string): string =>
  `${size < 0 ? '\u2212' : '+'}${words(Math.abs(size))}`

const whenOf = ({ change, last, count }: ChangeRun): string | undefined => {
  if (!('day' in change) || last === undefined) return undefined
  const first: Day = change.day
  if (change.kind === 'delivery' || change.kind === 'closure')
    return count === 1
      ? formatWeekday(first)
      : t().dayRun(formatWeekday(first), formatShortDay(last), formatCount(count))
  return count === 1
    ? t().week(formatWeek(first))
    : t().weekRun(formatShortDay(first), formatShortDay(addDays(last, 6)), formatCount(count))
}

/** Carrier and note say more than the quantity: both are shown where one of them changes. */
const isMoreThanAmount = ({ kind, from, to }: Change): boolean =>
  kind === 'delivery' && (from?.carrier !== to?.carrier || from?.note !== to?.note)

const amountWords = (change: Change, names: Names): Pick<RunWords, 'values' | 'difference'> | undefined => {
  const side = (value: unknown) =>
    value === undefined ? undefined : amountOf(entryWith(change, value), names)
  const [from, to] = [side(change.from), side(change.to)]
  const unit = to?.unit ?? from?.unit
  if (unit === undefined) return undefined
  const [before, after] = [from?.size ?? 0, to?.size ?? 0]
  return {
    values: `${formatQuantity(before)} → ${formatQuantity(after)} ${unit}`.trimEnd(),
    difference: signed(after - before, formatQuantity),
  }
}

const valueWords = (change: Change, names: Names): Pick<RunWords, 'values' | 'difference'> => {
  const { from, to } = change
  const words = (value: unknown) => factValue(entryWith(change, value), names)
  if (from === undefined) return { values: words(to), difference: t().new }
  if (to === undefined) return { values: words(from), difference: t().gone }
  return {
    values: `${words(from)} → ${words(to)}`,
    ...(change.kind === 'price' && {
      difference: signed((change.to ?? 0) - (change.from ?? 0), formatRupiah),
    }),
  }
}

const movedWords = (
  change: Change,
  { first, last }: NonNullable<ChangeRun['moved']>,
  names: Names,
): Pick<RunWords, 'values' | 'difference'> => {
  const words = (value: unknown) => factValue(entryWith(change, value), names)
  const [before, after] = [words(first.from), words(change.to)]
  const from = formatWeekday(first.day)
  return {
    values: before === after ? after : `${before} → ${after}`,
    difference: first === last ? t().movedFrom(from) : t().movedFrom(`${from} – ${formatShortDay(last.day)}`),
  }
}

const plainWords = (change: Change, names: Names): Pick<RunWords, 'values' | 'difference'> =>
  (isMoreThanAmount(change) ? undefined : amountWords(change, names)) ?? valueWords(change, names)

/** A run of changes in words: when, what, from what to what, and by how much. */
export const runWords = (run: ChangeRun, names: Names): RunWords => {
  const { change, moved } = run
  const when = whenOf(run)
  return {
    ...(when !== undefined && { when }),
    what: factLabel(change, names),
    ...(moved ? movedWords(change, moved, names) : plainWords(change, names)),
  }
}
/** A run of changes in one sentence, as it is asked about. */
export const runSentence = ({ when, what, values, difference }: RunWords): string =>
  `${when === undefined ? '' : `${when}: `}${what} ${values}${difference === undefined ? '' : `, ${difference}`}`
