import { may } from '@rembuk/core/access/policy'
import { addDays, dayAt } from '@rembuk/core/calendar'
import { SHOWN_AHEAD_DAYS } from '@rembuk/core/today/wait-for'
import { liveMembership } from '../partnerships/membership'
import type { Deps } from '../ports/deps'

/** Items as the day's page shows them: of each partnership the next meeting within two weeks that a facilitator is invited to and did not decline. */
export const invitedToday = async (
  deps: Pick<Deps, 'invitations' | 'partnerships' | 'now'>,
  personId: string,
) => {
  const rows = await deps.invitations.of(personId)
  const upTo = addDays(dayAt(deps.now(), 'UTC'), SHOWN_AHEAD_DAYS)
  const found = await Promise.all(
    rows.map(async ({ partnershipId, ahead }) => {
      const soon = ahead.filter(({ day, answer }) => day <= upTo && answer !== 'absent')
      if (soon.length === 0) return []
      const [part, partnership] = await Promise.all([
        liveMembership(deps, partnershipId, personId),
        deps.partnerships.get(partnershipId),
      ])
      if (!part || !partnership || !may(part, 'meeting:attend')) return []
      const today = dayAt(deps.now(), partnership.timeZone)
      return soon
        .filter(({ day }) => day >= today)
        .slice(0, 1)
        .map(({ meetingId, title, day }) => ({
          ...{ partnershipId, partnership: partnership.name },
          ...{ kind: 'meeting' as const, id: meetingId, about: title, day },
        }))
    }),
  )
  return found.flat()
}
