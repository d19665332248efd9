import { invitationsRoute } from '@rembuk/contract/condition-routes'
import type { InvitationsView } from '@rembuk/contract/invitations'
import { zoneName } from '@rembuk/core/time-zone'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { call } from '../../../../api/call'
import { formatDay, formatWeekday } from '../../../../i18n/format'
import { formatClockTime } from '../../../../i18n/format-clock'
import { createRefreshed } from '../../../../live/refreshed'
import { Button } from '../../../../ui/button'
import { Icon } from '../../../../ui/icon'
import styles from './own-meetings.module.css'
import { t } from './words'

/** Meetings that are listed at once: more would push the partnerships out of sight. */
const AT_ONCE = 3

type Ahead = InvitationsView['ahead'][number]

const addressOf = ({ partnershipId, meetingId }: { partnershipId: string; meetingId: string }): string =>
  `/kemitraan/${encodeURIComponent(partnershipId)}/rapat/${encodeURIComponent(meetingId)}`

const AheadRow = (props: { meeting: Ahead }): JSX.Element => {
  const when = () =>
    t().when(
      formatWeekday(props.meeting.day),
      formatClockTime(props.meeting.time),
      zoneName(props.meeting.timeZone),
    )
  return (
    <li>
      <a
        class={styles.row}
        href={addressOf(props.meeting)}
        aria-label={t().open(props.meeting.title, props.meeting.partnership)}
      >
        <span class={styles.text}>
          <span class={styles.strong}>{when()}</span>
          <span>
            {props.meeting.title} · {props.meeting.partnership}
          </span>
          <span class={props.meeting.answer === undefined ? styles.open : styles.soft}>
            {t().answers[props.meeting.answer ?? 'open']}
          </span>
        </span>
        <Icon name="chevron" size={20} />
      </a>
    </li>
  )
}

/** How many meetings the facilitator attended, and on a tap which ones. */
const Attended = (props: { known: InvitationsView }): JSX.Element => (
  <details class={styles.attended}>
    <summary>{t().attended(props.known.attendedCount)}</summary>
    <p class={styles.soft}>{t().attendedHint}</p>
    <ul class={styles.rows}>
      <For each={props.known.attended}>
        {(held) => (
          <li class={styles.held}>
            <span class={styles.text}>
              <span class={styles.strong}>{formatDay(held.day)}</span>
              <span>
                {held.title} · {held.partnership}
              </span>
            </span>
            <Show when={held.isOpen} fallback={<span class={styles.soft}>{t().closedToYou}</span>}>
              <a class={styles.link} href={addressOf(held)}>
                {t().minutes(held.number)}
              </a>
            </Show>
          </li>
        )}
      </For>
    </ul>
    <Show when={props.known.attendedCount > props.known.attended.length}>
      <p class={styles.soft}>{t().newest(props.known.attended.length)}</p>
    </Show>
  </details>
)

/**
 * The meetings that a facilitator is invited to, and those that they attended. Nothing is shown before there
 * is one, nor where the server does not say: the list of partnerships is what the page is for.
 */
export const OwnMeetings = (): JSX.Element => {
  const meetings = createRefreshed((signal) => call(invitationsRoute, { signal }))
  const [isAll, setAll] = createSignal(false)
  const shown = ({ ahead }: InvitationsView) => (isAll() ? ahead : ahead.slice(0, AT_ONCE))
  const known = () => {
    const now = meetings.value()
    return now && (now.ahead.length > 0 || now.attendedCount > 0) ? now : undefined
  }
  return (
    <Show when={known()}>
      {(now) => (
        <section class={styles.section} aria-labelledby="rapat-anda">
          <h2 id="rapat-anda">{t().title}</h2>
          <Show when={now().ahead.length > 0} fallback={<p class={styles.soft}>{t().none}</p>}>
            <ul class={styles.rows}>
              <For each={shown(now())}>{(meeting) => <AheadRow meeting={meeting} />}</For>
            </ul>
            <Show when={now().ahead.length > shown(now()).length}>
              <div>
                <Button variant="quiet" onPress={() => setAll(true)}>
                  {t().all(now().ahead.length)}
                </Button>
              </div>
            </Show>
          </Show>
          <Show when={now().attendedCount > 0}>
            <Attended known={now()} />
          </Show>
        </section>
      )}
    </Show>
  )
}
