import type { Day } from '@rembuk/core/calendar'
import { type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import { lastDay } from './ends-soon'
import styles from './period.module.css'
import { t } from './words'

/** Offers the next period when the plan is about to end. */
const NextPeriodNotice = (props: { today: Day; onStart: () => void }): JSX.Element => {
  const desk = useDesk()
  return (
    <Show when={desk.plan()}>
      {(plan) => (
        <section class={styles.notice} aria-label={t().next}>
          <p>
            {lastDay(plan()) < props.today
              ? t().ended(formatDay(lastDay(plan())))
              : t().endsSoon(formatDay(lastDay(plan())))}
          </p>
          <Button onPress={props.onStart}>{t().next}</Button>
        </section>
      )}
    </Show>
  )
}

export default NextPeriodNotice
