import { addCommentRoute, deleteCommentRoute, settleThreadRoute } from '@rembuk/contract/comment-routes'
import { createEffect, createMemo, For, type JSX, Match, Show, Switch } from 'solid-js'
import { problemWords } from '../../../api/problem-words'
import { formatMoment } from '../../../i18n/format'
import { outbox } from '../../../outbox/outbox'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { RetryNotice } from '../../../ui/retry-notice'
import { Skeleton } from '../../../ui/skeleton'
import { announce } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { authorName } from './author-name'
import { CommentRow } from './comment-row'
import styles from './comments.module.css'
import { Composer } from './composer'
import { createDraft } from './draft'
import type { Colleague } from './mention-list'
import { aboutComments, type Pending } from './pending'
import { PendingRow } from './pending-row'
import { placeName } from './place-name'
import type { Seen } from './seen'
import { createThread } from './thread'
import { t } from './words'

/** What people said about one number, or about the whole plan, and where one more comment is written. */
const ThreadDialog = (props: {
  documentId: string
  cell: string | undefined
  people: readonly Colleague[]
  pending: readonly Pending[]
  seen: Seen
  /** Leads back to the list where the thread was opened from it. */
  onList?: () => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const { documentId, cell } = props
  const about = aboutComments(documentId)
  const params = { documentId }
  const thread = createThread(documentId, cell)
  const draft = createDraft(documentId, cell)
  const canWrite = () => desk.editable()

  const pending = createMemo(() => props.pending.filter((change) => change.cell === cell))
  const shown = () => pending().filter(({ does, entry }) => does === 'comment' || entry.refusal !== undefined)
  const deleting = (id: string) =>
    pending().some((change) => change.does === 'delete' && change.commentId === id && !change.entry.refusal)
  const settling = () => pending().findLast((change) => change.does === 'settle' && !change.entry.refusal)
  const isResolved = () => {
    const change = settling()
    return change?.does === 'settle' ? change.resolved : thread.summary()?.resolved !== undefined
  }
  const hasComments = () => thread.comments().length > 0

  createEffect(() => {
    const summary = thread.summary()
    if (summary) props.seen.see(summary)
  })

  const send = async (comment: { text: string; mentions: string[] }): Promise<void> => {
    await outbox.add(addCommentRoute, { params, body: { cell, ...comment } }, about)
    draft.write('')
  }
  const settle = async (resolved: boolean): Promise<void> => {
    await outbox.add(settleThreadRoute, { params, body: { cell, resolved } }, about)
    if (!resolved) return
    announce(t().wasResolved)
    props.onClose()
  }
  const remove = (commentId: string): Promise<void> =>
    outbox.add(deleteCommentRoute, { params: { ...params, commentId }, query: cell ? { cell } : {} }, about)
  /** A refused comment goes back into the field, in front of what is there. */
  const edit = (change: Pending, text: string): void => {
    draft.write([text, draft.text()].filter(Boolean).join('\n'))
    void outbox.drop(change.entry)
  }

  return (
    <Dialog title={t().title(placeName(desk, cell))} closeLabel={planWords().close} onClose={props.onClose}>
      <Show when={props.onList}>
        {(toList) => (
          <div class={styles.back}>
            <Button variant="quiet" icon="back" onPress={toList()}>
              {t().toAll}
            </Button>
          </div>
        )}
      </Show>
      <Show when={isResolved()}>
        <Notice icon="check">
          <div class={styles.resolved}>
            <span>
              <Show when={thread.summary()?.resolved} fallback={t().resolvedHere}>
                {(resolved) => t().resolvedBy(authorName(resolved().by), formatMoment(resolved().at))}
              </Show>
            </span>
            <Show when={canWrite()}>
              <Button onPress={() => void settle(false)}>{t().reopen}</Button>
            </Show>
          </div>
        </Notice>
      </Show>
      <Switch>
        <Match when={thread.problem()}>
          {(problem) => (
            <RetryNotice
              tone="warning"
              text={problem().code === 'offline' ? t().offlineRead : problemWords(problem())}
              retryLabel={planWords().retry}
              onRetry={thread.retry}
            />
          )}
        </Match>
        <Match when={thread.isLoading() && !hasComments()}>
          <Skeleton label={t().loading} blocks={['short', 'short']} />
        </Match>
        <Match when={!hasComments() && shown().length === 0}>
          <p class={styles.none}>{t().empty}</p>
        </Match>
      </Switch>
      <Show when={thread.older().more}>
        <Button busy={thread.older().busy} onPress={() => void thread.askOlder()}>
          {t().older}
        </Button>
      </Show>
      <ul class={styles.list}>
        <For each={thread.comments().filter(({ id }) => !deleting(id))}>
          {(comment) => (
            <CommentRow comment={comment} canWrite={canWrite()} onDelete={() => void remove(comment.id)} />
          )}
        </For>
        <For each={shown()}>
          {(change) => <PendingRow pending={change} onEdit={(text) => edit(change, text)} />}
        </For>
      </ul>
      <Show when={canWrite()}>
        <Composer text={draft.text()} onText={draft.write} people={props.people} onSend={send}>
          <Show when={hasComments() && !isResolved()}>
            <Button icon="check" onPress={() => void settle(true)}>
              {t().resolve}
            </Button>
          </Show>
        </Composer>
      </Show>
    </Dialog>
  )
}

export default ThreadDialog
