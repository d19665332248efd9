import type { Day } from '@rembuk/core/calendar'
import { type Accessor, batch, createMemo, createSelector, createSignal } from 'solid-js'
import type { Desk } from '../cells/desk'
import { isInput, type Line, lineKey } from '../cells/lines'
import type { Target } from '../cells/write'
import { isSingle, type Place, type Rectangle, rectangleOf, type Whole, widened } from './selection'

/** A cell by name, so that it stays the same cell when others add or remove products. */
export interface Point {
  /** The line's key. */
  row: string
  monday: Day
}

/** The number field that is open on the active cell. */
export interface Editing {
  /** What it starts with. */
  text: string
  /** Whether typing replaces it. */
  selected: boolean
}

const pointKey = ({ row, monday }: Point): string => `${row}@${monday}`

/** The point behind a cell's key. */
export const pointOf = (key: string): Point => {
  const at = key.lastIndexOf('@')
  return { row: key.slice(0, at), monday: key.slice(at + 1) }
}

/** Lines in the order shown; a line keeps its identity, so that its row stays on the screen. */
const createRows = (desk: Desk): Accessor<Line[]> => {
  const known = new Map<string, Line>()
  const keep = (line: Line): Line => {
    const key = lineKey(line)
    const before = known.get(key)
    if (before) return before
    known.set(key, line)
    return line
  }
  return createMemo(() =>
    (desk.plan()?.products ?? []).flatMap((product) => desk.shown.of(product).map(keep)),
  )
}

/** Which cell is active, what is selected and whether a number field is open. */
export const createGridState = (desk: Desk) => {
  const rows = createRows(desk)
  const rowIndex = createMemo(() => new Map(rows().map((line, index) => [lineKey(line), index])))
  const columnIndex = createMemo(() => new Map(desk.mondays().map((monday, index) => [monday, index])))

  const [wanted, setWanted] = createSignal<Point>()
  const [anchor, setAnchor] = createSignal<Point>()
  const [whole, setWhole] = createSignal<Whole>()
  const [editing, setEditing] = createSignal<Editing>()

  const placeOf = (point: Point | undefined): Place | undefined => {
    const row = point && rowIndex().get(point.row)
    const column = point && columnIndex().get(point.monday)
    return row === undefined || column === undefined ? undefined : { row, column }
  }
  const origin: Place = { row: 0, column: 0 }
  const active = createMemo<Place>(
    () => placeOf(wanted()) ?? { row: 0, column: columnIndex().get(desk.thisMonday) ?? 0 },
    origin,
    { equals: (a, b) => a.row === b.row && a.column === b.column },
  )
  const pointAt = ({ row, column }: Place): Point | undefined => {
    const line = rows()[row]
    const monday = desk.mondays()[column]
    return line && monday ? { row: lineKey(line), monday } : undefined
  }
  const activeKey = createMemo(() => {
    const point = pointAt(active())
    return point && pointKey(point)
  })
  const anchorPlace = (): Place => placeOf(anchor()) ?? active()
  const selection = createMemo<Rectangle>(() => {
    const [own, what] = [rectangleOf(anchorPlace(), active()), whole()]
    return what ? widened(own, what, { rows: rows().length, columns: desk.mondays().length }) : own
  })

  const inputAt = ({ row, column }: Place): Target | undefined => {
    const line = rows()[row]
    const monday = desk.mondays()[column]
    return line && monday && isInput(line) ? { line, monday } : undefined
  }

  return {
    rows,
    rowIndex: (line: Line): number => rowIndex().get(lineKey(line)) ?? -1,
    columnIndex: (monday: Day): number => columnIndex().get(monday) ?? -1,
    active,
    activeKey,
    isActive: createSelector(activeKey),
    selection,
    /** Whether more than one cell is selected. */
    isMany: (): boolean => !isSingle(selection()),
    whole,
    /** Where the selection began. */
    anchor: anchorPlace,
    editing,
    /** Makes a cell active; with `extend` the selection reaches from where it began. */
    go(place: Place, extend = false): void {
      const from = extend ? (anchor() ?? pointAt(active())) : undefined
      batch(() => {
        setEditing(undefined)
        setAnchor(from)
        setWhole(undefined)
        setWanted(pointAt(place))
      })
    },
    /** Selects from one cell to another, which is active then; with `what` their rows, columns or everything. */
    select(from: Place, to: Place, what?: Whole): void {
      batch(() => {
        setEditing(undefined)
        setAnchor(pointAt(from))
        setWhole(what)
        setWanted(pointAt(to))
      })
    },
    placeOf,
    edit: (start: Editing): void =>
      batch(() => {
        setWanted(pointAt(active()))
        setEditing(start)
      }),
    endEdit: (): void => {
      setEditing(undefined)
    },
    /** The cell at a place, where its number is filled in by people. */
    inputAt,
    /** The cell at a place, where this person may fill it in. */
    target: (place: Place): Target | undefined => (desk.editable() ? inputAt(place) : undefined),
  }
}

export type GridState = ReturnType<typeof createGridState>
