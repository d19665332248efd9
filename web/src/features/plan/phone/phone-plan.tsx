import { createEffect, createMemo, createSignal, For, type JSX, on, onMount, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import { cellKey, isInput, lineKey } from '../cells/lines'
import { sayOpening } from '../cells/say-opening'
import type { Target } from '../cells/write'
import { createSpan } from '../grid/create-span'
import { nextTarget } from './next-target'
import { NumberDock } from './number-dock'
import { createPageViewport } from './page-viewport'
import styles from './phone.module.css'
import { ProductSwitcher } from './product-switcher'
import { WeekCard } from './week-card'

const StockGlance = part(() => import('../chart/stock-glance'))
const ProductPhoto = part(() => import('../products/product-photo'))

/** Height of a card's head with its borders, of one line, of its foot, and of the gap below, in CSS pixels. */
const HEAD = 50
const LINE = 52
const FOOT = 49
const GAP = 12
/** What stays on top of the screen while the cards scroll, in CSS pixels. */
const HIDDEN_TOP = 124
/** Cards kept ready around the visible ones. */
const OVERSCAN = 1

/** The plan on a phone: one product, its weeks as cards. */
const PhonePlan = (props: {
  product: string | undefined
  onProduct: (productId: string) => void
  onEditProduct: (productId: string) => void
  /** Asks for the history of a number. */
  onHistory?: (target: Target) => void
  /** Asks for the comments on a number. */
  onComment?: (target: Target) => void
  /** The number to begin at, as `demand/p1@2026-11-23`. */
  start?: string
}): JSX.Element => {
  const desk = useDesk()
  const { viewport, watch } = createPageViewport()
  const [target, setTarget] = createSignal<Target>()
  let list: HTMLDivElement | undefined
  if (props.start) desk.shown.reveal(props.start)

  const product = createMemo(() => {
    const products = desk.plan()?.products ?? []
    return products.find(({ id }) => id === props.product) ?? products[0]
  })
  const lines = createMemo(() => {
    const shown = product()
    return shown ? desk.shown.of(shown) : []
  })
  const inputs = createMemo(() => lines().filter(isInput))
  const cardSize = () => HEAD + lines().length * LINE + FOOT + GAP
  const span = createSpan(
    () => ({
      offset: viewport().offset,
      viewport: viewport().height,
      size: cardSize(),
      count: desk.mondays().length,
    }),
    OVERSCAN,
  )
  const visible = createMemo(() => desk.mondays().slice(span().first, span().end))
  const weekOf = (monday: string) => desk.mondays().indexOf(monday)

  /** The open field, as long as its line is still in the plan; a count may be out of sight until it is written. */
  const open = createMemo(() => {
    const wanted = target()
    const line =
      wanted &&
      (inputs().find((each) => lineKey(each) === lineKey(wanted.line)) ??
        (wanted.line.kind === 'count' && wanted.line.productId === product()?.id ? wanted.line : undefined))
    return wanted && line && desk.editable() ? { line, monday: wanted.monday } : undefined
  })
  const following = (from: Target): Target | undefined => {
    const monday = desk.mondays()[weekOf(from.monday) + 1]
    return monday ? { line: from.line, monday } : undefined
  }
  const top = (week: number): number => week * cardSize()
  const reveal = (to: Target, cards: HTMLElement): void => {
    const line = lines().findIndex((each) => lineKey(each) === lineKey(to.line))
    const below = (line < 0 ? lines().length : line) * LINE
    const field = cards.getBoundingClientRect().top + top(weekOf(to.monday)) + HEAD + below
    const [highest, lowest] = [HIDDEN_TOP, innerHeight * 0.45]
    if (field < highest || field > lowest) scrollTo({ top: scrollY + field - lowest / 2 })
  }
  const show = (to: Target): void => {
    if (!desk.isLive()) sayOpening()
    // First the page is scrolled: that is nothing before anything in it has changed.
    if (list) reveal(to, list)
    setTarget(to)
  }
  const close = (): void => {
    setTarget(undefined)
    desk.goTo(undefined, false)
  }
  /** The field is left for the number that it was for. */
  const leave = (): void => {
    const left = target()
    close()
    const key = left && CSS.escape(cellKey(left.line, left.monday))
    if (key) list?.querySelector<HTMLElement>(`[data-cell="${key}"]`)?.focus({ preventScroll: true })
  }
  /** The week at the top of the screen stays there when the cards grow or shrink. */
  createEffect(
    on(
      cardSize,
      (size, before) => {
        const week = Math.floor(Math.max(0, viewport().offset + HIDDEN_TOP) / (before ?? size))
        if (week > 0 && before !== undefined) scrollBy({ top: week * (size - before), behavior: 'instant' })
      },
      { defer: true },
    ),
  )
  onMount(() => {
    if (!list) return
    watch(list)
    const [line = '', monday = desk.thisMonday] = props.start?.split('@') ?? []
    const productId = line.split('/')[1]
    if (productId) props.onProduct(productId)
    const week = weekOf(monday)
    if (week > 0) scrollTo({ top: scrollY + list.getBoundingClientRect().top + top(week) - HIDDEN_TOP })
  })

  return (
    <div class={styles.phone}>
      <Show when={product()}>
        {(shown) => (
          <>
            <ProductSwitcher
              current={shown().id}
              onChange={(productId) => {
                close()
                props.onProduct(productId)
              }}
              onEdit={props.onEditProduct}
            />
            <div class={styles.glance}>
              <Show when={shown().photo}>
                {(photoId) => (
                  <span class={styles.picture}>
                    <ProductPhoto photoId={photoId()} name={shown().name} />
                  </span>
                )}
              </Show>
              <Suspense>
                <StockGlance productId={shown().id} />
              </Suspense>
            </div>
          </>
        )}
      </Show>
      <div
        ref={(element) => {
          list = element
        }}
        class={styles.cards}
        style={{ height: `${top(desk.mondays().length)}px` }}
      >
        <For each={visible()}>
          {(monday) => (
            <div class={styles.place} style={{ top: `${top(weekOf(monday))}px` }}>
              <WeekCard
                monday={monday}
                week={weekOf(monday)}
                productId={product()?.id ?? ''}
                lines={lines()}
                openKey={open() && cellKey((open() as Target).line, (open() as Target).monday)}
                onOpen={show}
              />
            </div>
          )}
        </For>
      </div>
      <Show when={open()}>
        {(current) => (
          <NumberDock
            target={current()}
            next={nextTarget(current(), inputs(), desk.mondays())}
            following={following(current())}
            onGo={show}
            onClose={leave}
            onHistory={props.onHistory}
            onComment={props.onComment}
          />
        )}
      </Show>
    </div>
  )
}

export default PhonePlan
