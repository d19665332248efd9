import { leastLevel } from '../access/level'
import type { Share, Visible } from './sharing-state'

/**
 * What a share shows as of `now` (milliseconds since 1970): the least that all parties granted, for as
 * long as all of them did. Undefined while one has not granted anything, took it back or let it run out.
 */
export const visibleTo = (
  { consents }: Pick<Share, 'consents'>,
  partyIds: readonly string[],
  now: number,
): Visible | undefined => {
  let visible: Visible | undefined
  for (const partyId of partyIds) {
    const consent = consents.get(partyId)
    if (!consent || consent.until <= now) return undefined
    visible = visible
      ? { level: leastLevel(visible.level, consent.level), until: Math.min(visible.until, consent.until) }
      : { level: consent.level, until: consent.until }
  }
  return visible
}
