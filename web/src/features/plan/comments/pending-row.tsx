import { type JSX, Show } from 'solid-js'
import { problemWords } from '../../../api/problem-words'
import { outbox } from '../../../outbox/outbox'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import styles from './comments.module.css'
import type { Pending } from './pending'
import { t } from './words'

const refusedWords = (does: Pending['does']): string => {
  if (does === 'comment') return t().refused
  return does === 'settle' ? t().refusedResolve : t().refusedDelete
}

/** A change that the server has not taken: a comment that waits, or anything that was refused, with why and what to do. */
export const PendingRow = (props: { pending: Pending; onEdit: (text: string) => void }): JSX.Element => (
  <li class={`${styles.comment} ${styles.own}`}>
    <p class={styles.who}>
      <strong>{t().you}</strong>
      <span class={styles.waiting}>
        <Icon name={props.pending.entry.refusal ? 'warning' : 'phone'} size={20} />
        {props.pending.entry.refusal ? refusedWords(props.pending.does) : t().unsent}
      </span>
    </p>
    <Show when={props.pending.does === 'comment' && props.pending}>
      {(comment) => <p class={styles.text}>{comment().text}</p>}
    </Show>
    <Show when={props.pending.entry.refusal}>
      {(refusal) => (
        <>
          <p class={styles.refusal}>{problemWords(refusal())}</p>
          <div class={styles.rowActions}>
            <Button variant="quiet" onPress={() => void outbox.drop(props.pending.entry)}>
              {t().drop}
            </Button>
            <Show when={props.pending.does === 'comment' && props.pending}>
              {(comment) => <Button onPress={() => props.onEdit(comment().text)}>{t().edit}</Button>}
            </Show>
            <Button onPress={() => void outbox.again(props.pending.entry)}>{t().again}</Button>
          </div>
        </>
      )}
    </Show>
  </li>
)
