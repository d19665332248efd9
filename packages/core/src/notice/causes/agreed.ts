import { noticeKey } from '../../work/work-state'
import { changeCounts } from '../change-counts'
import type { Cause } from '../due'

/** The last agreed version tells everybody, until they say that they have seen it. */
export const planAgreed: Cause = ({ agreedAt, list, state, people }) => {
  if (agreedAt === undefined) return []
  const { version } = list
  return people
    .filter(({ personId }) => !state.noticed.has(noticeKey(personId, version)))
    .map(({ personId, partyId }) => ({
      personId,
      id: `agreed.${version}`,
      at: agreedAt,
      cause: { kind: 'agreed', version, ...changeCounts(list, partyId) },
    }))
}
