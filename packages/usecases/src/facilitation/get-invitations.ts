import { may } from '@rembuk/core/access/policy'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { liveMembership } from '../partnerships/membership'
import type { Deps } from '../ports/deps'

/** Meetings in one answer. */
const MOST_AHEAD = 30
const MOST_ATTENDED = 60

type InvitationDeps = Pick<Deps, 'facilitators' | 'invitations' | 'partnerships' | 'now'>

const byMoment = (a: { day: string; time: string }, b: { day: string; time: string }): number =>
  a.day === b.day ? (a.time < b.time ? -1 : 1) : a.day < b.day ? -1 : 1

/**
 * The meetings that the actor is invited to as a facilitator, the soonest first, and those that they
 * attended by the minutes, the newest first, with how many those are. Only of partnerships whose consent
 * holds now. Refuses with 'not-found' who is no facilitator.
 */
export const getInvitations = async (deps: InvitationDeps, actor: Actor) => {
  const { personId } = actor
  const [profile, rows] = await Promise.all([deps.facilitators.get(personId), deps.invitations.of(personId)])
  if (!profile) throw new DomainError('not-found')
  const known = rows.filter(({ ahead, attendedCount }) => ahead.length > 0 || attendedCount > 0)
  const shown = await Promise.all(
    known.map(async (row) => {
      const [part, partnership] = await Promise.all([
        liveMembership(deps, row.partnershipId, personId),
        deps.partnerships.get(row.partnershipId),
      ])
      if (!part || !partnership || !may(part, 'meeting:attend')) return undefined
      const of = { partnershipId: row.partnershipId, partnership: partnership.name }
      return {
        ahead: row.ahead.map((meeting) => ({ ...of, timeZone: partnership.timeZone, ...meeting })),
        attended: row.attended.map((meeting) => ({ ...of, ...meeting })),
        count: row.attendedCount,
      }
    }),
  )
  const seen = shown.filter((each) => each !== undefined)
  return {
    ahead: seen
      .flatMap(({ ahead }) => ahead)
      .sort(byMoment)
      .slice(0, MOST_AHEAD),
    attendedCount: seen.reduce((sum, { count }) => sum + count, 0),
    attended: seen
      .flatMap(({ attended }) => attended)
      .sort((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, MOST_ATTENDED),
  }
}
