import type { Rate } from '@rembuk/core/reliability/rate'
import { createSignal, type JSX, Show } from 'solid-js'
import { countWords, percentWords } from './rate-words'
import styles from './reliability.module.css'
import { t } from './words'

/** One figure. It opens to its formula in words and to what is behind it. */
export const Figure = (props: {
  name: keyof ReturnType<typeof t>['figures']
  rate: Rate
  /** What is counted, such as "kiriman". */
  thing: string
  children: JSX.Element
}): JSX.Element => {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <details class={styles.figure} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class={styles.name}>{t().figures[props.name]}</span>
        <Show when={props.rate.of > 0} fallback={<span>{t().nothing}</span>}>
          <span class={styles.count}>{percentWords(props.rate) ?? countWords(props.rate, props.thing)}</span>
          <span class={styles.soft}>
            {percentWords(props.rate) ? countWords(props.rate, props.thing) : t().few}
          </span>
        </Show>
      </summary>
      <Show when={isOpen()}>
        <div class={styles.behind}>
          <p>{t().formulas[props.name]}</p>
          {props.children}
        </div>
      </Show>
    </details>
  )
}
