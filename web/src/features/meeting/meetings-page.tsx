import { useLocation, useParams } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { TabBar } from '../../ui/tab-bar'
import { MeetingsFrame, type MeetingsProps } from './meetings-frame'
import { meetingsTabOf, meetingsTabs, tabNames } from './meetings-tabs'
import { t } from './messages'

const Parts = (props: MeetingsProps): JSX.Element => {
  const here = useLocation()
  /** What came of meetings is told of all of them; a facilitator sees those that they are invited to. */
  const names = () => tabNames.filter((name) => name !== 'hasil' || props.meetings.me.partyId !== undefined)
  const current = () => names().find((name) => name === meetingsTabOf(here.query.bagian)) ?? 'jadwal'
  return (
    <>
      <TabBar
        label={t().parts}
        names={names()}
        current={current()}
        text={(name) => t().tabs[name]}
        href={(name) => `?bagian=${name}`}
      />
      <Show when={current()} keyed>
        {(name) => {
          const Part = meetingsTabs[name]
          return <Part {...props} />
        }}
      </Show>
    </>
  )
}

/** The meetings of a partnership: when the next is, what earlier ones wrote down, and what became of it. */
const MeetingsPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => (
        <MeetingsFrame partnershipId={partnershipId} title={t().title}>
          {(known) => <Parts {...known} />}
        </MeetingsFrame>
      )}
    </Show>
  )
}

export default MeetingsPage
