import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { createEffect, createMemo, type JSX, Match, onCleanup, Show, Suspense, Switch } from 'solid-js'
import { queued } from '../../../outbox/queued'
import { Button } from '../../../ui/button'
import { part } from '../../../ui/part'
import { setCommented } from '../cells/commented'
import { cellKey } from '../cells/lines'
import type { Target } from '../cells/write'
import { Held } from '../hold/held'
import { ownId } from './author-name'
import styles from './comments.module.css'
import type { Talk } from './create-comments'
import { createOpenThreads } from './open-threads'
import { openCells, pendingOf } from './pending'
import { createSeen } from './seen'
import { t } from './words'

const ListDialog = part(() => import('./list-dialog'))
const ThreadDialog = part(() => import('./thread-dialog'))

/** The way to the comments with how many threads are open, their marks on the cells, and the open dialog. */
const Comments = (props: {
  documentId: string
  people: PartnershipDetail['people']
  /** The number that is chosen in the table. */
  chosen?: Target
  talk: Talk | undefined
  onTalk: (talk: Talk | undefined) => void
  /** Shows a cell in the plan. */
  onSee: (cell: string) => void
  /** Opens the history of a number. */
  onHistory: (target: Target) => void
}): JSX.Element => {
  const threads = createOpenThreads(props.documentId)
  const seen = createSeen(props.documentId)
  const pending = createMemo(() => pendingOf(queued(), props.documentId))
  const open = createMemo(() => openCells(threads(), pending()))
  const listed = () => threads().filter(({ cell }) => open().has(cell))
  const unread = () => listed().filter(seen.isUnread).length
  const people = createMemo(() =>
    props.people.flatMap(({ id, name, role }) =>
      id !== undefined && name !== '' && id !== ownId() ? [{ id, name, role }] : [],
    ),
  )

  createEffect(() => {
    setCommented(new Set([...open()].flatMap((cell) => cell ?? [])))
  })
  onCleanup(() => setCommented(new Set<string>()))

  return (
    <>
      <Button
        icon="comment"
        label={[t().allOf(open().size), unread() > 0 && t().unread(unread())].filter(Boolean).join(', ')}
        onPress={() => props.onTalk({})}
      >
        <span class={styles.long}>{t().countOf(open().size)}</span>
        <Show when={open().size > 0}>
          <span class={styles.short}>{open().size}</span>
        </Show>
        <Show when={unread() > 0}>
          <span class={styles.unread}>@{unread()}</span>
        </Show>
      </Button>
      <Held
        onComment={({ line, monday }) => props.onTalk({ about: { cell: cellKey(line, monday) } })}
        onHistory={props.onHistory}
      />
      <Suspense>
        <Switch>
          <Match when={props.talk?.about}>
            {(about) => (
              <Show when={about()} keyed>
                {({ cell, fromList }) => (
                  <ThreadDialog
                    documentId={props.documentId}
                    cell={cell}
                    people={people()}
                    pending={pending()}
                    seen={seen}
                    onList={fromList ? () => props.onTalk({}) : undefined}
                    onClose={() => props.onTalk(undefined)}
                  />
                )}
              </Show>
            )}
          </Match>
          <Match when={props.talk}>
            <ListDialog
              threads={listed()}
              isUnread={seen.isUnread}
              chosen={props.chosen && cellKey(props.chosen.line, props.chosen.monday)}
              onOpen={(cell) => props.onTalk({ about: { cell, fromList: true } })}
              onSee={(cell) => {
                props.onTalk(undefined)
                props.onSee(cell)
              }}
              onClose={() => props.onTalk(undefined)}
            />
          </Match>
        </Switch>
      </Suspense>
    </>
  )
}

export default Comments
