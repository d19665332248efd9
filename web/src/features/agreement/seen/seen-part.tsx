import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { session } from '../../../session/session'
import { SeenBy } from '../../../work/seen-by'
import { createWork } from '../../../work/work-state'
import { t } from '../messages'

/** Who of the parties' people has seen what the last agreed version changes. */
const SeenPart = (props: { partnership: PartnershipDetail }): JSX.Element => {
  const now = session()
  const { id, partyId } = props.partnership
  const personId = now.state === 'signed-in' ? now.me.id : ''
  const work = createWork(id, { personId, ...(partyId !== undefined && { partyId }) })
  return (
    <Show when={work.list().version > 0}>
      <SeenBy
        title={t().seen(formatCount(work.list().version))}
        partnership={props.partnership}
        state={work.state()}
        version={work.list().version}
      />
    </Show>
  )
}

export default SeenPart
