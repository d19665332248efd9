import type { CommentView } from '@rembuk/contract/comments'
import { createSignal, type JSX, Show } from 'solid-js'
import { formatMoment } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { authorName, ownId } from './author-name'
import styles from './comments.module.css'
import { t } from './words'

/** One comment: who, when and what; the own ones can be deleted, after one more question. */
export const CommentRow = (props: {
  comment: CommentView
  canWrite: boolean
  onDelete: () => void
}): JSX.Element => {
  const [asking, setAsking] = createSignal(false)
  const isOwn = () => props.comment.author.id === ownId()
  return (
    <li class={styles.comment} classList={{ [styles.own ?? '']: isOwn() }}>
      <p class={styles.who}>
        <strong>{authorName(props.comment.author)}</strong>
        <span>{formatMoment(props.comment.at)}</span>
      </p>
      <Show when={!props.comment.deleted} fallback={<p class={styles.gone}>{t().deleted}</p>}>
        <p class={styles.text}>{props.comment.text}</p>
        <Show when={props.canWrite && isOwn()}>
          <Show
            when={asking()}
            fallback={
              <div class={styles.rowActions}>
                <Button
                  variant="quiet"
                  label={t().deleteOf(props.comment.text)}
                  onPress={() => setAsking(true)}
                >
                  {t().delete}
                </Button>
              </div>
            }
          >
            <div class={styles.rowActions}>
              <span class={styles.question}>{t().deleteAsk}</span>
              <Button onPress={() => setAsking(false)}>{t().cancel}</Button>
              <Button variant="danger" onPress={props.onDelete}>
                {t().deleteYes}
              </Button>
            </div>
          </Show>
        </Show>
      </Show>
    </li>
  )
}
