import { For, type JSX } from 'solid-js'
import { Refused } from '../../../outbox/refused'
import type { Meetings } from '../meetings'
import { t } from './words'

/** What the server will not take of what was written down here: what and why, to send again or discard. */
export const RefusedList = (props: { meetings: Meetings }): JSX.Element => (
  <For each={props.meetings.pending().filter(({ entry }) => entry.refusal)}>
    {({ entry, data }) => (
      <Refused entry={entry} title={`${t().refusedTitle}: ${t().about[data.kind]}`} dropLabel={t().drop} />
    )}
  </For>
)
