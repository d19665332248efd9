import type { Day } from '@rembuk/core/calendar'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { formatShortDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import type { Work } from '../../../work/work-state'
import styles from './cycle.module.css'
import { reportNow } from './obstacle-cycle'
import { t } from './words'

/** What became of something promised in a meeting, and the ways to settle it: done, or dropped with a reason. */
export const FollowUpStatus = (props: {
  commitmentId: string
  work: Work
  today: Day
  nameOf: (personId: string) => string
  editable: boolean
}): JSX.Element => {
  const [isDropping, setDropping] = createSignal(false)
  const [reason, setReason] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const promise = () => props.work.state().followUps.get(props.commitmentId)
  const done = () => props.work.state().done.get(props.commitmentId)
  const isOpen = () => !done() && !promise()?.dropped
  const drop = async (): Promise<void> => {
    setTried(true)
    if (reason().trim() === '') return
    const isKept = await reportNow(
      props.work,
      { kind: 'dropped', commitmentId: props.commitmentId, reason: reason().trim() },
      t().droppedSaid,
    )
    if (isKept) setDropping(false)
  }
  return (
    <Show when={promise()}>
      {(known) => (
        <div class={styles.about}>
          <p class={styles.soft}>
            {t().followUp(
              props.nameOf(known().commitment.personId),
              formatShortDay(known().commitment.dueDay),
            )}
            <Show when={isOpen() && props.today > known().commitment.dueDay}>
              <span class={styles.late}> {t().late}</span>
            </Show>
          </p>
          <Switch>
            <Match when={done()}>
              {(report) => <p class={styles.fine}>{t().isDone(formatShortDay(report().day))}</p>}
            </Match>
            <Match when={known().dropped}>{(gone) => <p>{t().dropped(gone().reason)}</p>}</Match>
            <Match when={props.editable && isDropping()}>
              <form
                class={styles.line}
                onSubmit={(event) => {
                  event.preventDefault()
                  void drop()
                }}
              >
                <TextField
                  label={t().dropReason}
                  value={reason()}
                  maxLength={280}
                  error={isTried() && reason().trim() === '' ? t().reasonFault : undefined}
                  onInput={setReason}
                />
                <Button type="submit">{t().drop}</Button>
                <Button variant="quiet" onPress={() => setDropping(false)}>
                  {t().cancel}
                </Button>
              </form>
            </Match>
            <Match when={props.editable}>
              <div class={styles.line}>
                <Button
                  icon="check"
                  onPress={() =>
                    void reportNow(
                      props.work,
                      { kind: 'done', commitmentId: props.commitmentId, day: props.today },
                      t().doneSaid,
                    )
                  }
                >
                  {t().done}
                </Button>
                <Button variant="quiet" onPress={() => setDropping(true)}>
                  {t().drop}
                </Button>
              </div>
            </Match>
          </Switch>
        </div>
      )}
    </Show>
  )
}
