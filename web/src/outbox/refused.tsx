import { type JSX, Show } from 'solid-js'
import { problemWords } from '../api/problem-words'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { outbox } from './outbox'
import type { Queued } from './queued'
import styles from './refused.module.css'
import { t } from './refused-words'

/** One thing that the server will not take: what was typed, why, and what can be done about it. */
export const Refused = (props: {
  entry: Queued
  title: string
  dropLabel: string
  /** Shows the form again, where there is one. */
  fix?: (() => void) | undefined
  children?: JSX.Element
}): JSX.Element => (
  <Notice tone="trouble">
    <div class={styles.refused} data-refused>
      <p class={styles.title}>{props.title}</p>
      {props.children}
      <Show when={props.entry.refusal}>{(why) => <p>{problemWords(why())}</p>}</Show>
      <div class={styles.actions}>
        <Show when={props.fix}>{(fix) => <Button onPress={() => fix()()}>{t().fix}</Button>}</Show>
        <Button onPress={() => void outbox.again(props.entry)}>{t().again}</Button>
        <Button variant="quiet" onPress={() => void outbox.drop(props.entry)}>
          {props.dropLabel}
        </Button>
      </div>
    </div>
  </Notice>
)
