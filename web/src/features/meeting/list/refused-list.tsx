import { For, type JSX, Show } from 'solid-js'
import { problemWords } from '../../../api/problem-words'
import { outbox } from '../../../outbox/outbox'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import type { Meetings } from '../meetings'
import styles from './list.module.css'
import { t } from './words'

/** What the server will not take of what was written down here: what and why, to send again or discard. */
export const RefusedList = (props: { meetings: Meetings }): JSX.Element => (
  <For each={props.meetings.pending().filter(({ entry }) => entry.refusal)}>
    {({ entry, data }) => (
      <Notice tone="trouble">
        <div class={styles.refused}>
          <p class={styles.strong}>
            {t().refusedTitle}: {t().about[data.kind]}
          </p>
          <Show when={entry.refusal}>{(why) => <p>{problemWords(why())}</p>}</Show>
          <div class={styles.actions}>
            <Button onPress={() => void outbox.again(entry)}>{t().again}</Button>
            <Button variant="quiet" onPress={() => void outbox.drop(entry)}>
              {t().drop}
            </Button>
          </div>
        </div>
      </Notice>
    )}
  </For>
)
