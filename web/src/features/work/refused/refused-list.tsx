import type { Step } from '@rembuk/core/work/next-steps'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { For, type JSX, Show } from 'solid-js'
import { problemWords } from '../../../api/problem-words'
import { outbox } from '../../../outbox/outbox'
import type { Queued } from '../../../outbox/queued'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import type { PendingWork } from '../../../work/pending-work'
import type { Names } from '../../../work/what-words'
import type { Work } from '../../../work/work-state'
import styles from './refused.module.css'
import { aboutWords, typedWords } from './refused-text'
import { itemOf, stepOf } from './step-of'
import { t } from './words'

/** One thing that the server will not take: what and why, and what can be done about it. */
const Refused = (props: {
  entry: Queued
  title: string
  dropLabel: string
  fix?: () => void
  children: JSX.Element
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

/** What the server will not take: why, what was typed, and what can be done about it. */
const RefusedList = (props: {
  work: Work
  names: Names
  items: readonly WorkItem[]
  onFix: (refused: PendingWork, itemId: string, step: Step) => void
}): JSX.Element => (
  <>
    <For each={props.work.pending().filter(({ entry }) => entry.refusal)}>
      {(refused) => {
        const item = () => itemOf(refused.data, props.items)
        const fix = () => {
          const step = stepOf(refused.data, item())
          return step && (() => props.onFix(refused, item()?.id ?? '', step))
        }
        return (
          <Refused entry={refused.entry} title={t().title} dropLabel={t().drop} fix={fix()}>
            <p>
              {aboutWords(refused.data, item(), props.names)}
              <br />
              {typedWords(refused.data, item(), props.names)}
            </p>
          </Refused>
        )
      }}
    </For>
    <For each={props.work.refusedPhotos()}>
      {(entry) => (
        <Refused entry={entry} title={t().photoTitle} dropLabel={t().dropPhoto}>
          <p>{t().photoText}</p>
        </Refused>
      )}
    </For>
  </>
)

export default RefusedList
