import { setClosure } from '@rembuk/plandoc/edit/closures'
import type { Closure, PlanCalendar } from '@rembuk/plandoc/read-calendar'
import { For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { announce } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { AddClosure } from './add-closure'
import styles from './capacity.module.css'
import { closureDays } from './closure-words'
import { t } from './words'
import { WorkdaysForm } from './workdays-form'

/** Where people set on which weekdays they work and when they are closed. */
export const CalendarDialog = (props: { calendar: PlanCalendar; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const remove = (closure: Closure): void => {
    setClosure(desk.doc, closure, undefined)
    announce(t().holidayRemoved(closure.label))
  }
  return (
    <Dialog title={t().workAndHolidays} closeLabel={planWords().close} onClose={props.onClose}>
      <section class={styles.part}>
        <h3>{t().holidays}</h3>
        <Show
          when={props.calendar.closures.length > 0}
          fallback={<p class={styles.soft}>{t().noHolidays}</p>}
        >
          <ul class={styles.closures}>
            <For each={props.calendar.closures}>
              {(closure) => (
                <li class={styles.closure}>
                  <span>{t().holiday(closure.label, closureDays(closure))}</span>
                  <Button
                    variant="quiet"
                    label={t().removeHoliday(closure.label, closureDays(closure))}
                    onPress={() => remove(closure)}
                  >
                    {t().remove}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <AddClosure />
      </section>
      <section class={styles.part}>
        <WorkdaysForm workdays={props.calendar.workdays} />
      </section>
    </Dialog>
  )
}
