import { type Day, daysBetween } from '../calendar'

/** A delivery that was agreed for more days before or after than this is another one, not a moved one. */
export const MOVE_DAYS = 14

/** What moves together, and from or to which day. */
export interface Placed {
  /** The same for all deliveries that may take each other's place. */
  line: string
  day: Day
}

export interface Move<From, To> {
  from: From
  to: To
}

/** More than the days of all moves of a line together. */
const PAIR = 1_000_000

const byLine = <T>(items: readonly T[], placeOf: (item: T) => Placed): Map<string, [Day, T][]> => {
  const lines = new Map<string, [Day, T][]>()
  for (const item of items) {
    const { line, day } = placeOf(item)
    const known = lines.get(line)
    if (known) known.push([day, item])
    else lines.set(line, [[day, item]])
  }
  for (const line of lines.values()) line.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
  return lines
}

/** Pairs what is gone with what is new on one line; both by day. */
const pairLine = <From, To>(gone: readonly [Day, From][], added: readonly [Day, To][]): Move<From, To>[] => {
  const worth = ([from]: [Day, From], [to]: [Day, To]): number => {
    const days = Math.abs(daysBetween(from, to))
    return days <= MOVE_DAYS ? PAIR - days : 0
  }
  /** The most that the first of `gone` and the first of `added` are worth together. */
  const best = [new Array<number>(added.length + 1).fill(0)]
  for (const [row, from] of gone.entries()) {
    const above = best[row] ?? []
    const line = [0]
    for (const [column, to] of added.entries()) {
      const pair = worth(from, to)
      const paired = pair > 0 ? (above[column] ?? 0) + pair : 0
      line.push(Math.max(above[column + 1] ?? 0, line[column] ?? 0, paired))
    }
    best.push(line)
  }
  const moves: Move<From, To>[] = []
  let [row, column] = [gone.length, added.length]
  while (row > 0 && column > 0) {
    const here = best[row]?.[column]
    if (here === best[row - 1]?.[column]) row -= 1
    else if (here === best[row]?.[column - 1]) column -= 1
    else {
      row -= 1
      column -= 1
      const [from, to] = [gone[row], added[column]]
      if (from && to) moves.push({ from: from[1], to: to[1] })
    }
  }
  return moves.reverse()
}

/**
 * Which deliveries that are gone come on another day instead: of the same line, at most `MOVE_DAYS` days
 * earlier or later, each at most once, none overtaking another; as many as possible, and of all such ways
 * the one that moves them by the fewest days together. Everything else is gone or new as it stands.
 */
export const pairMoves = <From, To>(
  gone: readonly From[],
  added: readonly To[],
  placeOf: (item: From | To) => Placed,
): Move<From, To>[] => {
  if (gone.length === 0 || added.length === 0) return []
  const to = byLine(added, placeOf)
  return [...byLine(gone, placeOf)].flatMap(([line, from]) => pairLine(from, to.get(line) ?? []))
}
