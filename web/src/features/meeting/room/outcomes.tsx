import type { Decision, DifferingView, FollowUp } from '@rembuk/core/meeting/meeting-content'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatWeekday } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { announce, showToast } from '../../../ui/toast-store'
import { FollowUpDialog } from './follow-up-dialog'
import { DecisionDialog, ViewDialog } from './outcome-dialogs'
import { isPromised, promise } from './promise'
import { idsOf, useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

export type OutcomeDialogName = 'decision' | 'follow-up' | 'view'

type Open =
  | { dialog: 'decision'; outcome?: Decision }
  | { dialog: 'follow-up'; outcome?: FollowUp }
  | { dialog: 'view'; outcome?: DifferingView }

const FollowUpRow = (props: { followUp: FollowUp; onEdit: () => void }): JSX.Element => {
  const room = useRoom()
  const isKept = () => isPromised(room, props.followUp.id)
  const isReady = () => props.followUp.ownerId !== undefined && props.followUp.dueDay !== undefined
  const facts = (): string => {
    const { ownerId, dueDay } = props.followUp
    const who = ownerId === undefined ? t().lacksOwner : room.nameOf(ownerId)
    return t().ownerDue(who, dueDay === undefined ? t().lacksDue : formatWeekday(dueDay))
  }
  const make = async (): Promise<void> => {
    try {
      await promise(room, props.followUp)
      announce(t().promisedSaid)
    } catch (thrown) {
      showToast({ text: problemWords(asProblem(thrown)) })
    }
  }
  return (
    <>
      <span>{props.followUp.text}</span>
      <span class={styles.soft}>{facts()}</span>
      <Show
        when={!isKept()}
        fallback={
          <span class={styles.kept}>
            <Icon name="check" size={20} /> {t().promised}
          </span>
        }
      >
        <Show when={room.editable()}>
          <span class={styles.rowTools}>
            <Show when={isReady()} fallback={<Button onPress={props.onEdit}>{t().complete}</Button>}>
              <Button onPress={() => void make()}>{t().promise}</Button>
            </Show>
          </span>
        </Show>
      </Show>
    </>
  )
}

const Group = <Outcome extends { id: string; text: string }>(props: {
  title: string
  list: () => readonly Outcome[]
  mayEdit: (outcome: Outcome) => boolean
  onEdit: (outcome: Outcome) => void
  children: (outcome: () => Outcome) => JSX.Element
}): JSX.Element => {
  const ids = idsOf(props.list)
  const byId = createMemo(() => new Map(props.list().map((outcome) => [outcome.id, outcome])))
  return (
    <Show when={ids().length > 0}>
      <section class={styles.group}>
        <h3>{props.title}</h3>
        <ul class={styles.outcomes}>
          <For each={ids()}>
            {(id) => (
              <Show when={byId().get(id)}>
                {(outcome) => (
                  <li class={styles.outcome}>
                    <div class={styles.outcomeText}>{props.children(outcome)}</div>
                    <Show when={props.mayEdit(outcome())}>
                      <Button
                        variant="quiet"
                        label={t().edit(outcome().text)}
                        onPress={() => props.onEdit(outcome())}
                      >
                        <Icon name="dots" />
                      </Button>
                    </Show>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** What came of an item of the agenda, or of the whole meeting, and the forms to write it down. */
export const Outcomes = (props: {
  /** Of which item; of all where it is left out. */
  itemId?: string | undefined
  /** The form that is to be shown for something new. */
  adding: OutcomeDialogName | undefined
  onClose: () => void
}): JSX.Element => {
  const room = useRoom()
  const [editing, setEditing] = createSignal<Open>()
  const isOwn = (outcome: { itemId?: string }): boolean =>
    props.itemId === undefined || outcome.itemId === props.itemId
  const open = createMemo((): Open | undefined => editing() ?? (props.adding && { dialog: props.adding }))
  const close = (): void => {
    if (editing()) setEditing(undefined)
    else props.onClose()
  }
  const form = <Name extends OutcomeDialogName>(name: Name) => {
    const now = open()
    return now?.dialog === name ? (now as Extract<Open, { dialog: Name }>) : undefined
  }
  return (
    <>
      <Group
        title={t().decisions}
        list={() => room.content().decisions.filter(isOwn)}
        mayEdit={() => room.editable()}
        onEdit={(outcome) => setEditing({ dialog: 'decision', outcome })}
      >
        {(decision) => <span>{decision().text}</span>}
      </Group>
      <Group
        title={t().followUps}
        list={() => room.content().followUps.filter(isOwn)}
        mayEdit={({ id }) => room.editable() && !isPromised(room, id)}
        onEdit={(outcome) => setEditing({ dialog: 'follow-up', outcome })}
      >
        {(followUp) => (
          <FollowUpRow
            followUp={followUp()}
            onEdit={() => setEditing({ dialog: 'follow-up', outcome: followUp() })}
          />
        )}
      </Group>
      <Group
        title={t().views}
        list={() => room.content().views.filter(isOwn)}
        mayEdit={() => room.editable()}
        onEdit={(outcome) => setEditing({ dialog: 'view', outcome })}
      >
        {(view) => (
          <>
            <span>
              {view().personId === undefined
                ? view().text
                : t().said(room.nameOf(view().personId), view().text)}
            </span>
            <span class={styles.soft}>
              {view().resolution === '' ? t().unresolved : t().resolved(view().resolution)}
            </span>
          </>
        )}
      </Group>
      <Switch>
        <Match when={form('decision')} keyed>
          {(now) => <DecisionDialog itemId={props.itemId} outcome={now.outcome} onClose={close} />}
        </Match>
        <Match when={form('follow-up')} keyed>
          {(now) => <FollowUpDialog itemId={props.itemId} followUp={now.outcome} onClose={close} />}
        </Match>
        <Match when={form('view')} keyed>
          {(now) => <ViewDialog itemId={props.itemId} outcome={now.outcome} onClose={close} />}
        </Match>
      </Switch>
    </>
  )
}
