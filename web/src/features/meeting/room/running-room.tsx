import { createEffect, createSignal, type JSX, on, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { mediaMatches } from '../../../live/media-matches'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { part } from '../../../ui/part'
import { AgendaEditor } from '../agenda/agenda-editor'
import { AgendaNav } from './agenda-nav'
import { Attendance, presentCount } from './attendance'
import { ItemPanel } from './item-panel'
import type { OutcomeDialogName } from './outcomes'
import { useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

const PlanAtHand = part(() => import('../plan-at-hand/plan-at-hand'))

type Panel = 'agenda' | 'attendance' | 'plan'

/** The meeting while it is held: on a laptop all at once, on a phone one item with the rest a tap away. */
export const RunningRoom = (): JSX.Element => {
  const room = useRoom()
  const isWide = mediaMatches('(min-width: 1100px)')
  const firstOpen = () => room.itemIds().find((id) => !room.item(id)?.isDone) ?? room.itemIds()[0]
  const [chosen, setChosen] = createSignal(firstOpen())
  const [adding, setAdding] = createSignal<OutcomeDialogName>()
  const [panel, setPanel] = createSignal<Panel>()
  const current = () => {
    const id = chosen()
    return id !== undefined && room.itemIds().includes(id) ? id : firstOpen()
  }
  const index = () => room.itemIds().indexOf(current() ?? '')
  const go = (id: string | undefined): void => {
    if (id === undefined) return
    setChosen(id)
    setPanel(undefined)
  }
  // The next item is read from its top.
  createEffect(on(current, () => scrollTo({ top: 0 }), { defer: true }))
  const attendanceWords = () =>
    t().attendanceShort(formatCount(presentCount(room)), formatCount(room.people().length))
  const Item = (): JSX.Element => (
    <Show when={current()} keyed fallback={<AgendaEditor />}>
      {(id) => <ItemPanel itemId={id} index={index()} adding={adding()} onAdd={setAdding} />}
    </Show>
  )
  const Steps = (): JSX.Element => (
    <div class={styles.steps}>
      <Button
        icon="back"
        disabled={index() <= 0}
        onPress={() => go(room.itemIds()[index() - 1])}
        label={t().previous}
      >
        {''}
      </Button>
      <Show when={room.editable()}>
        <Button onPress={() => setAdding('decision')}>{t().decision}</Button>
        <Button onPress={() => setAdding('follow-up')}>{t().followUp}</Button>
      </Show>
      <Button
        icon="chevron"
        disabled={index() >= room.itemIds().length - 1}
        onPress={() => go(room.itemIds()[index() + 1])}
        label={t().next}
      >
        {''}
      </Button>
    </div>
  )
  return (
    <>
      <Show when={!isWide()}>
        <div class={styles.bar}>
          <Button variant="quiet" onPress={() => setPanel('agenda')}>
            {t().agenda}
          </Button>
          <Button variant="quiet" onPress={() => setPanel('attendance')}>
            {attendanceWords()}
          </Button>
          <Button variant="quiet" onPress={() => setPanel('plan')}>
            {t().plan}
          </Button>
        </div>
      </Show>
      <Show
        when={isWide()}
        fallback={
          <div class={styles.one} data-running>
            <Item />
            <div class={styles.dock}>
              <Steps />
            </div>
          </div>
        }
      >
        <div class={styles.columns}>
          <div class={styles.column}>
            <AgendaNav current={current()} onGo={go} />
          </div>
          <div class={styles.column}>
            <Item />
            <Steps />
          </div>
          <div class={styles.column}>
            <section class={styles.side} aria-labelledby="yang-hadir">
              <h2 id="yang-hadir">{t().attendance}</h2>
              <Attendance />
            </section>
            <section class={styles.side} aria-labelledby="rencana-dekat">
              <h2 id="rencana-dekat">{t().planTitle}</h2>
              <PlanAtHand partnership={room.partnership()} today={room.today()} />
            </section>
          </div>
        </div>
      </Show>
      <Show when={panel() === 'agenda'}>
        <Dialog title={t().agenda} closeLabel={t().closeDialog} onClose={() => setPanel(undefined)}>
          <AgendaNav current={current()} onGo={go} />
        </Dialog>
      </Show>
      <Show when={panel() === 'attendance'}>
        <Dialog title={t().attendance} closeLabel={t().closeDialog} onClose={() => setPanel(undefined)}>
          <Attendance />
        </Dialog>
      </Show>
      <Show when={panel() === 'plan'}>
        <Dialog title={t().planTitle} closeLabel={t().closeDialog} onClose={() => setPanel(undefined)}>
          <PlanAtHand partnership={room.partnership()} today={room.today()} />
        </Dialog>
      </Show>
    </>
  )
}
