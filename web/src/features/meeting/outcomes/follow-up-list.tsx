import type { FollowUpPromise } from '@rembuk/core/work/work-state'
import { For, type JSX, Show } from 'solid-js'
import { formatDay, formatShortDay } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import type { Work } from '../../../work/work-state'
import { meetingAddress } from '../addresses'
import { FollowUpStatus } from '../cycle/follow-up-status'
import type { MeetingsProps } from '../meetings-frame'
import { t as messages } from '../messages'
import { peopleOf } from '../people'
import { FollowUpMark } from './follow-up-mark'
import styles from './outcomes.module.css'
import { t } from './words'

/** Things promised in meetings: what, who, until when, what became of it, and where it was promised. */
export const FollowUpList = (
  props: MeetingsProps & { work: Work; promises: readonly FollowUpPromise[]; maySettle: boolean },
): JSX.Element => {
  const nameOf = (personId: string) =>
    peopleOf(props.partnership).find(({ id }) => id === personId)?.name ??
    props.work.nameOf(personId) ??
    messages().someone
  const closedWith = (number: number) => {
    const meetingId = props.meetings.state().numbers.get(number)
    return meetingId ? props.meetings.state().records.get(meetingId)?.closed : undefined
  }
  const fromWords = (number: number): string => {
    const closed = closedWith(number)
    return closed ? t().from(formatCount(number), formatDay(closed.day)) : t().fromOpen(formatCount(number))
  }
  return (
    <ul class={styles.rows}>
      <For each={props.promises}>
        {({ commitment, dropped }) => (
          <li class={styles.row}>
            <span class={styles.text}>{commitment.text}</span>
            <Show
              when={props.maySettle}
              fallback={
                <>
                  <FollowUpMark commitmentId={commitment.id} work={props.work} today={props.today} />
                  <span class={styles.soft}>
                    {t().facts(nameOf(commitment.personId), formatShortDay(commitment.dueDay))}
                    <Show when={props.work.state().done.get(commitment.id)}>
                      {(done) => <> · {t().doneOn(formatShortDay(done().day))}</>}
                    </Show>
                  </span>
                  <Show when={dropped}>{(gone) => <span>{t().because(gone().reason)}</span>}</Show>
                </>
              }
            >
              <FollowUpStatus
                commitmentId={commitment.id}
                work={props.work}
                today={props.today}
                nameOf={nameOf}
                editable
              />
            </Show>
            <a
              class={styles.from}
              href={meetingAddress(
                props.partnership.id,
                commitment.meetingId,
                closedWith(commitment.meetingNumber) && commitment.id,
              )}
            >
              {fromWords(commitment.meetingNumber)}
            </a>
          </li>
        )}
      </For>
    </ul>
  )
}
