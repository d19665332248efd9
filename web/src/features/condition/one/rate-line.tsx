import type { Rate } from '@rembuk/core/reliability/rate'
import { type JSX, Show } from 'solid-js'
import { Bar } from '../bar'
import styles from './one.module.css'
import { t } from './words'

/** How many of how many, as numbers and as a bar. */
export const RateLine = (props: { label: string; rate: Rate }): JSX.Element => {
  const percent = () => Math.round((100 * props.rate.met) / props.rate.of)
  return (
    <div class={styles.rate}>
      <dt>{props.label}</dt>
      <dd>
        <Show when={props.rate.of > 0} fallback={<span class={styles.soft}>{t().none}</span>}>
          <span>{t().rate(props.rate.met, props.rate.of, percent())}</span>
          <Bar value={percent()} />
        </Show>
      </dd>
    </div>
  )
}
