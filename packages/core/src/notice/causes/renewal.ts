import { renewalReminders } from '../../agreement/renewal'
import { addDays } from '../../calendar'
import { endOf } from '../../local-time'
import type { Cause } from '../due'

/** The end of what is agreed is called to everybody's mind, stage by stage, until a later end is agreed. */
export const renewalWanted: Cause = ({ term, timeZone, people }) => {
  const { end } = term ?? {}
  if (!term || end === undefined) return []
  return renewalReminders(term).flatMap(({ stage, from, until }) => {
    const begin = (day: string) => endOf(addDays(day, -1), timeZone)
    return people.map(({ personId }) => ({
      personId,
      id: `renewal.${end}.${stage}`,
      at: begin(from),
      ...(until !== undefined && { until: begin(until) }),
      cause: { kind: 'renewal' as const, end, stage },
    }))
  })
}
