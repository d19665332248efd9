import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { type Day, dayAt } from '@rembuk/core/calendar'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { Failed, PartnershipPage, Waiting } from '../../session/partnership-page'
import { session } from '../../session/session'
import { RetryNotice } from '../../ui/retry-notice'
import { EmptyState } from '../../ui/state'
import styles from './meeting.module.css'
import { createMeetings, type Meetings } from './meetings'
import { t } from './messages'

/** What every part of the meetings' pages works with. */
export interface MeetingsProps {
  partnership: PartnershipDetail
  meetings: Meetings
  /** In the partnership's time zone. */
  today: Day
}

const pageWords = () => ({ ...t(), offline: t().offlineFirst })

const Known = (props: {
  partnership: PartnershipDetail
  children: (known: MeetingsProps) => JSX.Element
}): JSX.Element => {
  const now = session()
  const personId = now.state === 'signed-in' ? now.me.id : ''
  const { id, partyId, timeZone } = props.partnership
  const meetings = createMeetings(id, { personId, ...(partyId !== undefined && { partyId }) })
  return (
    <Switch fallback={<Waiting words={t()} />}>
      <Match when={meetings.isKnown()}>
        <div class={styles.sections}>
          <Show when={meetings.problem()}>
            {(why) => (
              <RetryNotice
                tone="warning"
                icon={why().code === 'offline' ? 'offline' : 'warning'}
                text={t().stale}
                retryLabel={t().retry}
                onRetry={meetings.refresh}
              />
            )}
          </Show>
          {props.children({
            get partnership() {
              return props.partnership
            },
            meetings,
            today: dayAt(Date.now(), timeZone),
          })}
        </div>
      </Match>
      <Match when={meetings.problem()?.code === 'forbidden'}>
        <EmptyState icon="meeting" title={t().ofParties} text={t().ofPartiesText} />
      </Match>
      <Match when={meetings.problem()}>
        {(why) => <Failed words={pageWords()} problem={why()} onRetry={meetings.refresh} />}
      </Match>
    </Switch>
  )
}

/** A page about a partnership's meetings: its title, and its content once both are known. */
export const MeetingsFrame = (props: {
  partnershipId: string
  title: string
  children: (known: MeetingsProps) => JSX.Element
}): JSX.Element => (
  <PartnershipPage partnershipId={props.partnershipId} title={props.title} words={pageWords()}>
    {(partnership) => <Known partnership={partnership()}>{props.children}</Known>}
  </PartnershipPage>
)
