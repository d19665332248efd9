import {
  batch,
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
} from 'solid-js'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import type { Target } from '../cells/write'
import { t } from '../messages'
import { gridCommands } from './commands'
import { createSpan } from './create-span'
import { type Geometry, laptopGeometry, phoneGeometry } from './geometry'
import styles from './grid.module.css'
import { GridRow } from './grid-row'
import { createGridState, pointOf } from './grid-state'
import type { GridView } from './grid-view'
import { gridInput } from './input'
import { ProductLabels } from './product-labels'
import { moved, type Place } from './selection'
import { slotsOf } from './slots'
import { createViewport } from './viewport'
import { WeekHeader } from './week-header'
import { indicesWith, revealOffset } from './windowing'

const HelpDialog = part(() => import('./help-dialog'))
const ProductHeads = part(() => import('../lines/product-heads'))

/** Rows and columns kept ready around the visible ones. */
const OVERSCAN = 2
/** Rows that come into sight below a cell to which the page has been led: most of a product's. */
const LED = 5

/** The plan as a table of products and weeks. Only what is near the visible part is in the page. */
const PlanGrid = (props: {
  narrow: boolean
  onEditProduct: (productId: string) => void
  /** The active cell has changed; undefined where its number is computed. */
  onCell?: (target: Target | undefined) => void
  /** Asks for the history of a cell. */
  onHistory?: (target: Target) => void
  /** Asks for the comments on a cell. */
  onComment?: (target: Target) => void
  /** There is something to do with what is selected: several cells are, or a total is to be spread over them. */
  onTools?: (tools: { view: GridView; spread?: boolean } | undefined) => void
  /** Asks to look at a pasted text that says by itself where its numbers belong. */
  onPreview?: (text: string) => void
  /** The cell to begin at, by its key. */
  start?: string
}): JSX.Element => {
  const desk = useDesk()
  if (props.start) desk.shown.reveal(props.start)
  const grid = createGridState(desk)
  const commands = gridCommands(desk, grid)
  const { viewport, watch, scrollTo } = createViewport()
  const [helping, setHelping] = createSignal(false)
  let scroller: HTMLDivElement | undefined

  const geometry = createMemo<Geometry>(() => (props.narrow ? phoneGeometry : laptopGeometry))
  const fixedWidth = () => geometry().product + geometry().line
  const slots = createMemo(() => slotsOf(grid.rows(), geometry().heads))
  const topOf = (row: number): number => (slots().ofRow[row] ?? 0) * geometry().row
  const rowSpan = createSpan(
    () => ({
      offset: viewport().top,
      viewport: viewport().height - geometry().header,
      size: geometry().row,
      count: slots().count,
    }),
    OVERSCAN,
  )
  const columnSpan = createSpan(
    () => ({
      offset: viewport().left,
      viewport: viewport().width - fixedWidth(),
      size: geometry().column,
      count: desk.mondays().length,
    }),
    OVERSCAN,
  )
  const lines = createMemo(() =>
    indicesWith(rowSpan(), slots().ofRow[grid.active().row]).flatMap((slot) => {
      const row = slots().rowAt[slot]
      return row === undefined ? [] : (grid.rows()[row] ?? [])
    }),
  )
  const visibleHeads = createMemo(() =>
    [...slots().heads].flatMap(([productId, slot]) =>
      slot >= rowSpan().first && slot < rowSpan().end ? [productId] : [],
    ),
  )
  const mondays = createMemo(() =>
    indicesWith(columnSpan(), grid.active().column).flatMap((index) => desk.mondays()[index] ?? []),
  )

  const reveal = ({ row, column }: Place): void => {
    const { row: rowSize, column: columnSize, header } = geometry()
    scrollTo({
      top: revealOffset({
        offset: viewport().top,
        viewport: viewport().height - header,
        start: topOf(row),
        size: rowSize,
      }),
      left: revealOffset({
        offset: viewport().left,
        viewport: viewport().width - fixedWidth(),
        start: column * columnSize,
        size: columnSize,
      }),
    })
  }
  const cellAt = (key: string | undefined): HTMLElement | undefined =>
    (key && scroller?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)) || undefined
  // Where Tab enters the grid. A focused cell whose index changes makes the browser lay out at once.
  createEffect(
    on(
      grid.activeKey,
      (key, before) => {
        const [left, entered] = [cellAt(before), cellAt(key)]
        if (left && left !== entered) left.tabIndex = -1
        if (entered && entered.tabIndex !== 0) entered.tabIndex = 0
      },
      { defer: true },
    ),
  )
  const view: GridView = {
    grid,
    commands,
    geometry,
    topOf,
    isRight: (column) =>
      (column + 0.5) * geometry().column - viewport().left > (viewport().width - fixedWidth()) / 2,
    isLow: (row) =>
      topOf(row) + geometry().row / 2 - viewport().top > (viewport().height - geometry().header) / 2,
    isTop: (row) => topOf(row) - geometry().row < viewport().top,
    focus() {
      const cell = cellAt(grid.activeKey())
      if (!cell || cell === document.activeElement) return
      cell.tabIndex = 0
      cell.focus({ preventScroll: true })
    },
    go(place, extend = false) {
      reveal(place)
      grid.go(place, extend)
      view.focus()
    },
    move(move, extend = false, first = () => true) {
      const page = (room: number, size: number) => Math.max(1, Math.floor(room / size) - 1)
      const size = {
        rows: grid.rows().length,
        columns: desk.mondays().length,
        pageRows: page(viewport().height - geometry().header, geometry().row),
        pageColumns: page(viewport().width - fixedWidth(), geometry().column),
      }
      // Scrolling and the focus make the browser lay out: before anything in the page has changed that is nothing.
      const isFree = batch(() => {
        if (!first()) return false
        view.go(moved(grid.active(), move, size), extend)
        return true
      })
      // Its cell may have come into the page only now.
      if (isFree) view.focus()
      return isFree
    },
  }
  const input = gridInput(desk, view, {
    help: () => setHelping(true),
    history: () => {
      const target = grid.inputAt(grid.active())
      if (target) props.onHistory?.(target)
    },
    comment: () => {
      const target = grid.inputAt(grid.active())
      if (target) props.onComment?.(target)
    },
    spread: () => props.onTools?.({ view, spread: true }),
    preview: (text) => props.onPreview?.(text),
  })
  createEffect(() => props.onCell?.(grid.inputAt(grid.active())))
  createEffect(() => {
    if (grid.isMany()) props.onTools?.({ view })
  })
  onCleanup(() => {
    props.onCell?.(undefined)
    props.onTools?.(undefined)
  })
  const [here, setHere] = createSignal(false)
  createEffect(
    on([here, grid.activeKey, grid.editing], ([isHere, key, editing]) =>
      desk.goTo(isHere ? key : undefined, editing !== undefined),
    ),
  )
  onMount(() => {
    if (scroller) watch(scroller)
    const start = props.start && grid.placeOf(pointOf(props.start))
    if (start) {
      grid.go(start)
      reveal({ ...start, row: Math.min(start.row + LED, grid.rows().length - 1) })
    }
    reveal(grid.active())
    // A cell out of sight is in the page once all of this has been carried out.
    if (start) queueMicrotask(view.focus)
  })

  return (
    <div class={styles.frame} classList={{ [styles.edge ?? '']: props.narrow }}>
      <div
        ref={(element) => {
          scroller = element
        }}
        class={styles.scroller}
        classList={{ [styles.narrow ?? '']: props.narrow }}
        style={{
          '--row': `${geometry().row}px`,
          '--column': `${geometry().column}px`,
          '--product': `${geometry().product}px`,
          '--line-name': `${geometry().line}px`,
          '--header': `${geometry().header}px`,
        }}
        onFocusIn={() => setHere(true)}
        onFocusOut={(event) => setHere(event.currentTarget.contains(event.relatedTarget as Node | null))}
      >
        <div
          class={styles.canvas}
          style={{
            width: `${fixedWidth() + desk.mondays().length * geometry().column}px`,
            height: `${geometry().header + slots().count * geometry().row}px`,
          }}
        >
          <table
            role="grid"
            aria-label={t().grid}
            aria-rowcount={grid.rows().length + 1}
            aria-colcount={desk.mondays().length + 1}
            aria-multiselectable="true"
            class={styles.grid}
            onKeyDown={input.onKeyDown}
            onCopy={input.onCopy}
            onCut={input.onCopy}
            onPaste={input.onPaste}
            onPointerDown={input.onPointerDown}
            onPointerMove={input.onPointerMove}
            onClick={input.onClick}
            onDblClick={input.onDblClick}
          >
            <thead class={styles.part}>
              <WeekHeader view={view} mondays={mondays} onHelp={() => setHelping(true)} />
            </thead>
            <tbody class={styles.part}>
              <For each={lines()}>{(line) => <GridRow view={view} line={line} mondays={mondays} />}</For>
            </tbody>
          </table>
          <Show
            when={geometry().heads}
            fallback={
              <ProductLabels
                view={view}
                firstRow={rowSpan().first}
                endRow={rowSpan().end}
                onEdit={props.onEditProduct}
              />
            }
          >
            <div class={styles.products}>
              <ProductHeads
                productIds={visibleHeads()}
                top={(productId) => geometry().header + (slots().heads.get(productId) ?? 0) * geometry().row}
              />
            </div>
          </Show>
        </div>
      </div>
      <Suspense>
        <Show when={helping()}>
          <HelpDialog
            onClose={() => {
              setHelping(false)
              view.focus()
            }}
          />
        </Show>
      </Suspense>
    </div>
  )
}

export default PlanGrid
