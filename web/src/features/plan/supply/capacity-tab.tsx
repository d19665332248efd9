import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { EmptyState } from '../../../ui/state'
import { useDesk } from '../cells/desk'
import type { PlanShape } from '../cells/plan-shape'
import { CalendarCard } from './calendar-card'
import { CalendarDialog } from './calendar-dialog'
import styles from './capacity.module.css'
import { CapacityDialog } from './capacity-dialog'
import { createCapacityView } from './capacity-view'
import { ProducerCard } from './producer-card'
import { WeekDialog } from './week-dialog'
import { t } from './words'

type OpenDialog =
  | { kind: 'calendar' }
  | { kind: 'capacity'; partyId: string }
  | { kind: 'week'; partyId: string; week: number }

const Capacities = (props: { plan: PlanShape }): JSX.Element => {
  const desk = useDesk()
  const view = createCapacityView(desk, () => props.plan)
  const [open, setOpen] = createSignal<OpenDialog>()
  const close = () => setOpen(undefined)
  const opened = <Kind extends OpenDialog['kind']>(kind: Kind) => {
    const now = open()
    return now?.kind === kind ? (now as Extract<OpenDialog, { kind: Kind }>) : undefined
  }
  return (
    <div class={styles.tab}>
      <Show
        when={view.partyIds().length > 0}
        fallback={<EmptyState icon="people" title={t().noMakersTitle} text={t().noMakersText} />}
      >
        <For each={view.partyIds()}>
          {(partyId) => (
            <ProducerCard
              view={view}
              partyId={partyId}
              onSet={() => setOpen({ kind: 'capacity', partyId })}
              onOpenWeek={(week) => setOpen({ kind: 'week', partyId, week })}
            />
          )}
        </For>
        <CalendarCard calendar={view.calendar()} onChange={() => setOpen({ kind: 'calendar' })} />
      </Show>
      <Switch>
        <Match when={opened('calendar')}>
          <CalendarDialog calendar={view.calendar()} onClose={close} />
        </Match>
        <Match when={opened('capacity')}>
          {(dialog) => <CapacityDialog view={view} partyId={dialog().partyId} onClose={close} />}
        </Match>
        <Match when={opened('week')}>
          {(dialog) => (
            <WeekDialog view={view} partyId={dialog().partyId} week={dialog().week} onClose={close} />
          )}
        </Match>
      </Switch>
    </div>
  )
}

/** What every producer can do in each week, how full the plan makes it, and when nobody works. */
const CapacityTab = (): JSX.Element => {
  const desk = useDesk()
  return <Show when={desk.plan()}>{(plan) => <Capacities plan={plan()} />}</Show>
}

export default CapacityTab
