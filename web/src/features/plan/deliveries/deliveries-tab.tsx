import type { Day } from '@rembuk/core/calendar'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/state'
import { useDesk } from '../cells/desk'
import type { TabProps } from '../tabs/tab-props'
import styles from './deliveries.module.css'
import { DeliveryDialog } from './delivery-dialog'
import { createDeliveryList } from './delivery-list'
import { type DeliveryFilter, isFiltering, noFilter } from './delivery-weeks'
import { DisclosureButton } from './disclosure-button'
import { Filters } from './filters'
import { OutletSection } from './outlet-section'
import { createOutlets } from './outlets'
import { WeekSection } from './week-section'
import { t } from './words'

/** The delivery that is open: one of the list, or a new one that starts with these. */
type Opened = { key: string } | { start: { productId: string; placeId: string } }

const noPlace = { productId: '', placeId: '' }

/** Weeks with deliveries that are open at first; the later ones only say what is in them. */
const OPEN_WEEKS = 2

/** What is sent when, from where to where: by date, today and what comes first. */
const DeliveriesTab = (props: Pick<TabProps, 'today'>): JSX.Element => {
  const desk = useDesk()
  const wide = mediaMatches('(min-width: 1200px)')
  const [filter, setFilter] = createSignal<DeliveryFilter>(noFilter)
  /** Whether the filters are open on a narrow screen. */
  const [choosing, setChoosing] = createSignal(false)
  const [past, setPast] = createSignal(false)
  const [editing, setEditing] = createSignal<Opened>()
  const outlets = createOutlets(desk)
  const add = (): void => {
    setEditing({ start: filter() })
  }
  const list = createDeliveryList(desk, filter)
  const mondays = createMemo(() => [...list.weeks().keys()])
  const coming = createMemo(() => mondays().filter((monday) => monday >= desk.thisMonday))
  const over = createMemo(() => mondays().filter((monday) => monday < desk.thisMonday))
  const rowsIn = (monday: Day) => list.weeks().get(monday) ?? []
  const countOver = () => over().reduce((sum, monday) => sum + rowsIn(monday).length, 0)
  const openWeeks = () => (isFiltering(filter()) ? Number.POSITIVE_INFINITY : OPEN_WEEKS)
  const Weeks = (weeks: { mondays: Day[]; open: number }): JSX.Element => (
    <For each={weeks.mondays}>
      {(monday, index) => (
        <WeekSection
          monday={monday}
          rows={rowsIn(monday)}
          today={props.today}
          wide={wide()}
          startsOpen={index() < weeks.open}
          onEdit={(key) => setEditing({ key })}
        />
      )}
    </For>
  )

  return (
    <div class={styles.tab}>
      <div class={styles.top}>
        <h2 class={styles.title}>{t().title}</h2>
        <Show when={!wide() && !list.isEmpty()}>
          <DisclosureButton open={choosing()} onToggle={() => setChoosing(!choosing())}>
            {isFiltering(filter()) ? t().filterOn : t().filter}
          </DisclosureButton>
        </Show>
        <Show when={desk.editable() && !list.isEmpty()}>
          <Button variant="primary" icon="plus" onPress={add}>
            {t().add}
          </Button>
        </Show>
      </div>
      <Show
        when={!list.isEmpty()}
        fallback={
          <EmptyState
            icon="place"
            title={t().emptyTitle}
            text={desk.editable() ? t().emptyText : t().emptyReader}
          >
            <Show when={desk.editable()}>
              <Button variant="primary" icon="plus" onPress={add}>
                {t().addFirst}
              </Button>
            </Show>
          </EmptyState>
        }
      >
        <Show when={wide() || choosing()}>
          <Filters filter={filter()} outlets={outlets()} onFilter={setFilter} />
        </Show>
        <Show
          when={mondays().length > 0}
          fallback={
            <EmptyState icon="place" title={t().noneTitle} text={t().noneText}>
              <Button onPress={() => setFilter(noFilter)}>{t().showAll}</Button>
            </EmptyState>
          }
        >
          <Weeks mondays={coming()} open={openWeeks()} />
          <Show when={over().length > 0}>
            <DisclosureButton open={past()} onToggle={() => setPast(!past())}>
              {t().past(countOver())}
            </DisclosureButton>
            <Show when={past()}>
              <Weeks mondays={over()} open={Number.POSITIVE_INFINITY} />
            </Show>
          </Show>
        </Show>
      </Show>
      <OutletSection outlets={outlets()} onSend={(start) => setEditing({ start })} />
      <Show when={editing()} keyed>
        {(opened) => {
          const start = 'start' in opened ? opened.start : noPlace
          const rowKey = 'key' in opened ? opened.key : undefined
          return (
            <DeliveryDialog
              list={list}
              today={props.today}
              outlets={outlets()}
              start={start}
              rowKey={rowKey}
              onClose={() => setEditing(undefined)}
            />
          )
        }}
      </Show>
    </div>
  )
}

export default DeliveriesTab
