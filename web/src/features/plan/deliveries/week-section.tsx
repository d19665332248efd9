import type { Day } from '@rembuk/core/calendar'
import { createSignal, createUniqueId, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { useDesk } from '../cells/desk'
import styles from './deliveries.module.css'
import { DeliveryCards } from './delivery-cards'
import type { DeliveryRow } from './delivery-row'
import { DeliveryTable } from './delivery-table'
import { t } from './words'

/** Deliveries shown at a time; a week of many producers has more. */
const STEP = 18

const countWords = (rows: readonly DeliveryRow[]): string => {
  const notReady = rows.filter(({ delivery }) => !delivery.ready).length
  const lacking = rows.filter((row) => row.lacking > 0).length
  return [
    t().count(rows.length),
    ...(notReady > 0 ? [t().notReadyCount(notReady)] : []),
    ...(lacking > 0 ? [`▼\u00a0${t().lackingCount(lacking)}`] : []),
  ].join(' · ')
}

/** The deliveries of one week, which opens and folds; folded it says how many there are. */
export const WeekSection = (props: {
  monday: Day
  rows: readonly DeliveryRow[]
  today: Day
  /** As a table. */
  wide: boolean
  /** Whether it is open until the person says otherwise. */
  startsOpen: boolean
  onEdit: (key: string) => void
}): JSX.Element => {
  const desk = useDesk()
  const id = createUniqueId()
  const [chosen, setChosen] = createSignal<boolean>()
  const [shown, setShown] = createSignal(STEP)
  const open = () => chosen() ?? props.startsOpen
  const rows = () => props.rows.slice(0, shown())
  const title = () => (props.monday === desk.thisMonday ? t().thisWeek : t().week)(formatWeek(props.monday))
  return (
    <section class={styles.week}>
      <h3>
        <button
          type="button"
          class={styles.weekHead}
          aria-expanded={open()}
          aria-controls={open() ? id : undefined}
          onClick={() => setChosen(!open())}
        >
          <span class={styles.weekName}>{title()}</span>
          <span class={styles.weekCount}>{countWords(props.rows)}</span>
          <span class={styles.chevron}>
            <Icon name="chevron" size={20} />
          </span>
        </button>
      </h3>
      <Show when={open()}>
        <div id={id} class={styles.weekBody}>
          <Show
            when={props.wide}
            fallback={<DeliveryCards rows={rows()} today={props.today} onEdit={props.onEdit} />}
          >
            <DeliveryTable rows={rows()} today={props.today} label={title()} onEdit={props.onEdit} />
          </Show>
          <Show when={props.rows.length > shown()}>
            <Button onPress={() => setShown(shown() + STEP)}>
              {t().more(Math.min(STEP, props.rows.length - shown()))}
            </Button>
          </Show>
        </div>
      </Show>
    </section>
  )
}
