import type { PlanCalendar } from '@rembuk/plandoc/read-calendar'
import { For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { useDesk } from '../cells/desk'
import styles from './capacity.module.css'
import { closureDays } from './closure-words'
import { t } from './words'

/** On which days everyone works, as all may see it. */
export const CalendarCard = (props: { calendar: PlanCalendar; onChange: () => void }): JSX.Element => {
  const desk = useDesk()
  const workdays = () => props.calendar.workdays.map((weekday) => t().weekdays[weekday]).join(', ')
  return (
    <Card class={styles.card}>
      <div class={styles.cardHead}>
        <div class={styles.cardTitle}>
          <h2 class={styles.producer}>{t().workAndHolidays}</h2>
          <p class={styles.soft}>{t().worksOn(workdays())}</p>
          <Show
            when={props.calendar.closures.length > 0}
            fallback={<p class={styles.soft}>{t().noHolidays}</p>}
          >
            <ul class={styles.holidays}>
              <For each={props.calendar.closures}>
                {(closure) => <li>{t().holiday(closure.label, closureDays(closure))}</li>}
              </For>
            </ul>
          </Show>
        </div>
        <Show when={desk.editable()}>
          <Button onPress={() => props.onChange()}>{t().changeCalendar}</Button>
        </Show>
      </div>
    </Card>
  )
}
