import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Day } from '@rembuk/core/calendar'
import { useLocation } from '@solidjs/router'
import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  lazy,
  Match,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
  Switch,
} from 'solid-js'
import type { LiveSignals } from '../../live/live-signals'
import { mediaMatches } from '../../live/media-matches'
import { Avatars } from '../../presence/avatars'
import { StatusChip } from '../../status/status-chip'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { part } from '../../ui/part'
import { EmptyState } from '../../ui/state'
import { useDesk } from './cells/desk'
import { cellKey } from './cells/lines'
import { sayOpening } from './cells/say-opening'
import type { Target } from './cells/write'
import { createComments } from './comments/create-comments'
import type { PlanAction } from './exchange/menu-dialog'
import type { GridTools } from './fill/selection-tools'
import { createHistory } from './history/open-history'
import { laptopQuery, loadGrid, loadPhone } from './load-plan'
import { t } from './messages'
import styles from './plan-page.module.css'
import { createProductDialogs } from './products/product-dialogs'

const PlanGrid = lazy(loadGrid)
const PhonePlan = lazy(loadPhone)
const DeviceWarning = part(() => import('../../status/device-warning'))
const PlanActions = part(() => import('./exchange/plan-actions'))
const FaultNotice = part(() => import('./notices/fault-notice'))
const OverwriteNotice = part(() => import('./notices/overwrite-notice'))
const PlanBars = part(() => import('./start/plan-bars'))
const SelectionTools = part(() => import('./fill/selection-tools'))
const StartPlan = part(() => import('./start/start-plan'))
const Tabbed = part(() => import('./tabs/tabbed'))

const NotHereYet = (): JSX.Element => (
  <EmptyState icon="offline" title={t().failedTitle} text={t().offlineFirst} />
)

/** The plan page around an open document: head, notices, and the plan as a grid or a list. */
export const PlanView = (props: {
  documentId: string
  name: string
  people: PartnershipDetail['people']
  live: LiveSignals
  timeZone: string
  today: Day
  /** Whether the document is there to be shown. */
  ready: boolean
  waiting: JSX.Element
}): JSX.Element => {
  const desk = useDesk()
  const laptop = mediaMatches(laptopQuery)
  const touch = mediaMatches('(pointer: coarse)')
  const [table, setTable] = createSignal(false)
  const [product, setProduct] = createSignal<string>()
  const [cell, setCell] = createSignal<Target>()
  const [tools, setTools] = createSignal<GridTools>()
  const [asking, setAsking] = createSignal(false)
  const [first, setFirst] = createSignal<string>()
  const history = createHistory(
    () => props.documentId,
    (from = cell()) => {
      setActions(undefined)
      if (from) setLed({ cell: cellKey(from.line, from.monday) })
    },
  )
  const askHistory = () => (history.then() ? undefined : history.show)
  const comments = createComments()
  const dialogs = createProductDialogs((productId) => {
    setProduct(productId)
    const monday = desk.mondays().find((each) => each >= desk.thisMonday)
    if (asGrid() && monday) setLed({ cell: cellKey({ kind: 'demand', productId }, monday) })
  })
  const editProduct = (productId: string): void => (desk.isLive() ? dialogs.edit(productId) : sayOpening())
  const [actions, setActions] = createSignal<{ start?: PlanAction; text?: string }>()
  const exportNow = async (): Promise<void> => {
    if (!desk.isLive()) return
    const { exportCopy } = await import('../../status/export-copy')
    exportCopy(desk.doc, `${t().title} ${props.name}`)
  }

  const here = useLocation()
  /** The number that the address leads to, or a plan that has just been started. */
  const start = () => here.query.isian?.toString() ?? first()
  /** The number that a comment has led to, or else where the plan begins. */
  const [led, setLed] = createSignal<{ cell?: string }>()
  const place = createMemo(() => led() ?? { cell: start() })
  const askComments = () => (history.then() ? undefined : comments.show)

  const isCut = () => ['offline', 'refused'].includes(props.live.status().connection)
  const asGrid = () => !here.query.tab && (laptop() || table())
  const hasProducts = () => (desk.plan()?.products.length ?? 0) > 0
  /** Ctrl+P prints the whole plan, not the part of it that is on the screen. */
  const printAll = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return
    if (!desk.isLive() || !hasProducts()) return
    event.preventDefault()
    setActions({ start: 'print' })
  }
  onMount(() => addEventListener('keydown', printAll))
  onCleanup(() => removeEventListener('keydown', printAll))
  createEffect(on(asGrid, () => desk.goTo(undefined, false), { defer: true }))

  const Sheet = (): JSX.Element => (
    <Show when={place()} keyed>
      {(at) => (
        <Show
          when={asGrid()}
          fallback={
            <PhonePlan
              product={product()}
              onProduct={setProduct}
              onEditProduct={editProduct}
              onHistory={askHistory()}
              onComment={askComments()}
              start={at.cell}
            />
          }
        >
          <PlanGrid
            narrow={!laptop()}
            onEditProduct={editProduct}
            onCell={setCell}
            onHistory={askHistory()}
            onComment={askComments()}
            onTools={setTools}
            onPreview={(text) => setActions({ start: 'paste', text })}
            start={at.cell}
          />
        </Show>
      )}
    </Show>
  )

  const Actions = (): JSX.Element => (
    <Suspense>
      <Show when={actions()} keyed>
        {({ start, text }) => (
          <PlanActions
            documentId={props.documentId}
            partnership={props.name}
            timeZone={props.timeZone}
            today={props.today}
            start={start}
            text={text}
            past={history.then()}
            onSee={history.see}
            onClose={() => setActions(undefined)}
          />
        )}
      </Show>
    </Suspense>
  )

  const Talk = (): JSX.Element => (
    <Show when={desk.isLive()}>
      <comments.View
        documentId={props.documentId}
        people={props.people}
        chosen={asGrid() ? cell() : undefined}
        onSee={(cell) => setLed({ cell })}
        onHistory={history.show}
      />
    </Show>
  )

  return (
    <div class={styles.page} classList={{ [styles.filled ?? '']: asGrid() && props.ready && hasProducts() }}>
      <header class={styles.head}>
        <div class={styles.titles}>
          <h1 class={styles.name}>{props.name}</h1>
          <p class={styles.kind}>{t().title}</p>
        </div>
        <Avatars peers={props.live.peers()} />
        <StatusChip live={props.live} phone={touch() && !laptop()} onExport={exportNow} />
      </header>
      <Suspense>
        <Show when={props.live.status().device === 'failed'}>
          <DeviceWarning live={props.live} onExport={exportNow} />
        </Show>
      </Suspense>
      <Show
        when={props.ready}
        fallback={
          <Show when={isCut()} fallback={props.waiting}>
            <NotHereYet />
          </Show>
        }
      >
        <Show when={desk.reader()}>
          <p class={styles.reader}>{t().reader}</p>
        </Show>
        <Suspense>
          <Show when={desk.faults().length > 0}>
            <FaultNotice />
          </Show>
          <Show when={hasProducts() && !history.then()}>
            <PlanBars today={props.today} onNextPeriod={() => setActions({ start: 'nextPeriod' })} />
          </Show>
        </Suspense>
        <Suspense fallback={props.waiting}>
          <Switch>
            <Match when={history.then()}>
              <history.Past onMore={() => setActions({})}>
                <Sheet />
                <Actions />
              </history.Past>
            </Match>
            <Match when={asking() || !hasProducts()}>
              <StartPlan
                today={props.today}
                onAsking={setAsking}
                onStarted={setFirst}
                onAddProduct={dialogs.add}
              />
            </Match>
            <Match when={true}>
              <div class={styles.tabs}>
                <Suspense>
                  <Tabbed partnership={props.name} today={props.today} waiting={props.waiting} />
                </Suspense>
              </div>
              <Show when={!here.query.tab}>
                <div class={styles.tools}>
                  <Show when={!laptop()}>
                    <Button icon="plan" onPress={() => setTable(!table())}>
                      <span class={table() ? styles.long : styles.roomy}>
                        {table() ? t().showList : t().showGrid}
                      </span>
                    </Button>
                    <Talk />
                  </Show>
                  <Show when={!desk.reader()}>
                    <div class={styles.steps}>
                      <IconButton
                        icon="undo"
                        label={t().undo}
                        disabled={!desk.undo.canUndo()}
                        onPress={desk.undo.undo}
                      />
                      <IconButton
                        icon="redo"
                        label={t().redo}
                        disabled={!desk.undo.canRedo()}
                        onPress={desk.undo.redo}
                      />
                    </div>
                  </Show>
                  <IconButton
                    icon="dots"
                    label={t().moreActions}
                    disabled={!desk.isLive()}
                    onPress={() => setActions({})}
                  />
                  <Show when={!desk.reader()}>
                    <Button icon="plus" disabled={!desk.editable()} onPress={dialogs.add}>
                      <span class={styles.long}>{t().addProduct}</span>
                    </Button>
                  </Show>
                  <Show when={asGrid()}>
                    <Button
                      icon="history"
                      disabled={!cell()}
                      onPress={() => {
                        const asked = cell()
                        if (asked) history.show(asked)
                      }}
                    >
                      <span class={styles.long}>{t().history}</span>
                    </Button>
                  </Show>
                  <Show when={laptop()}>
                    <Talk />
                  </Show>
                  <Suspense>
                    <Show when={desk.overwrites.all().length > 0}>
                      <OverwriteNotice peers={props.live.peers()} />
                    </Show>
                    <Show when={desk.isLive() && tools()}>
                      {(asked) => <SelectionTools tools={asked()} />}
                    </Show>
                  </Suspense>
                </div>
                <Sheet />
              </Show>
            </Match>
          </Switch>
        </Suspense>
        <dialogs.View />
        <Show when={!history.then()}>
          <Actions />
        </Show>
        <history.View />
      </Show>
    </div>
  )
}
