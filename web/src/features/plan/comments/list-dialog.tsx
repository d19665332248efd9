import type { ThreadView } from '@rembuk/contract/comments'
import { For, type JSX, Show } from 'solid-js'
import { formatMoment } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { EmptyState } from '../../../ui/state'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { authorName } from './author-name'
import styles from './comments.module.css'
import { placeName } from './place-name'
import { t } from './words'

const Row = (props: {
  thread: ThreadView
  unread: boolean
  onOpen: () => void
  onSee: (cell: string) => void
}): JSX.Element => {
  const desk = useDesk()
  return (
    <li class={styles.thread}>
      <button type="button" class={styles.open} onClick={() => props.onOpen()}>
        <span class={styles.place}>
          <strong>{placeName(desk, props.thread.cell)}</strong>
          <Show when={props.unread}>
            <span class={styles.fresh}>{t().fresh}</span>
          </Show>
        </span>
        <span class={styles.excerpt}>
          {authorName(props.thread.last.author)}: {props.thread.last.text || t().deleted}
        </span>
        <span class={styles.facts}>
          {formatMoment(props.thread.last.at)} · {t().messages(props.thread.count)}
        </span>
      </button>
      <Show when={props.thread.cell}>
        {(cell) => (
          <Button
            variant="quiet"
            icon="plan"
            label={`${t().inTable}: ${placeName(desk, cell())}`}
            onPress={() => props.onSee(cell())}
          >
            {t().inTable}
          </Button>
        )}
      </Show>
    </li>
  )
}

/** All open threads: those that mention this person first, each with the way to its number. */
const ListDialog = (props: {
  threads: readonly ThreadView[]
  isUnread: (thread: ThreadView) => boolean
  /** The cell that is chosen in the table. */
  chosen: string | undefined
  onOpen: (cell: string | undefined) => void
  onSee: (cell: string) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const mine = () => props.threads.filter(({ mentionedAt }) => mentionedAt !== undefined)
  const others = () => props.threads.filter(({ mentionedAt }) => mentionedAt === undefined)
  const Section = (section: { title: string; threads: readonly ThreadView[] }): JSX.Element => (
    <Show when={section.threads.length > 0}>
      <Show when={mine().length > 0}>
        <h3 class={styles.section}>{section.title}</h3>
      </Show>
      <ul class={styles.list}>
        <For each={section.threads}>
          {(thread) => (
            <Row
              thread={thread}
              unread={props.isUnread(thread)}
              onOpen={() => props.onOpen(thread.cell)}
              onSee={props.onSee}
            />
          )}
        </For>
      </ul>
    </Show>
  )
  return (
    <Dialog title={t().listTitle} closeLabel={planWords().close} onClose={props.onClose}>
      <Show
        when={props.threads.length > 0}
        fallback={
          <EmptyState
            icon="comment"
            title={t().noneTitle}
            text={desk.editable() ? t().noneText : t().noneReader}
          />
        }
      >
        <Section title={t().mentionsMe} threads={mine()} />
        <Section title={t().others} threads={others()} />
      </Show>
      <Show when={desk.editable()}>
        <div class={styles.begin}>
          <Show when={props.chosen}>
            {(cell) => (
              <Button icon="comment" onPress={() => props.onOpen(cell())}>
                {t().writeOnCell}
              </Button>
            )}
          </Show>
          <Button onPress={() => props.onOpen(undefined)}>{t().writeOnPlan}</Button>
        </div>
      </Show>
    </Dialog>
  )
}

export default ListDialog
