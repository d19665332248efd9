import type { Step } from '@rembuk/core/work/next-steps'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { For, type JSX, Show } from 'solid-js'
import { problemWords } from '../../../api/problem-words'
import { outbox } from '../../../outbox/outbox'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import type { PendingWork } from '../../../work/pending-work'
import type { Names } from '../../../work/what-words'
import type { Work } from '../../../work/work-state'
import styles from './refused.module.css'
import { aboutWords, typedWords } from './refused-text'
import { itemOf, stepOf } from './step-of'
import { t } from './words'

/** What the server will not take: why, what was typed, and what can be done about it. */
const RefusedList = (props: {
  work: Work
  names: Names
  items: readonly WorkItem[]
  onFix: (refused: PendingWork, itemId: string, step: Step) => void
}): JSX.Element => (
  <For each={props.work.pending().filter(({ entry }) => entry.refusal)}>
    {(refused) => {
      const item = () => itemOf(refused.data, props.items)
      const step = () => stepOf(refused.data, item())
      return (
        <Notice tone="trouble">
          <div class={styles.refused} data-refused>
            <p class={styles.title}>{t().title}</p>
            <p>
              {aboutWords(refused.data, item(), props.names)}
              <br />
              {typedWords(refused.data, item(), props.names)}
            </p>
            <Show when={refused.entry.refusal}>{(why) => <p>{problemWords(why())}</p>}</Show>
            <div class={styles.actions}>
              <Show when={step()}>
                {(next) => (
                  <Button onPress={() => props.onFix(refused, item()?.id ?? '', next())}>{t().fix}</Button>
                )}
              </Show>
              <Button onPress={() => void outbox.again(refused.entry)}>{t().again}</Button>
              <Button variant="quiet" onPress={() => void outbox.drop(refused.entry)}>
                {t().drop}
              </Button>
            </div>
          </div>
        </Notice>
      )
    }}
  </For>
)

export default RefusedList
