import { isNote } from '../label'
import { DomainError } from '../refusal'
import { recipientKey, type SharingData } from './sharing-data'
import type { Share } from './sharing-state'

const DAY_MS = 86_400_000
/** For how long a consent may hold at most, in milliseconds: two years and a day. Then it is asked for anew. */
export const LONGEST_CONSENT_MS = 731 * DAY_MS
/** Recipients that a partnership may have at the same time. */
const MOST_RECIPIENTS = 10

const isOpen = ({ consents }: Share, now: number): boolean =>
  [...consents.values()].some(({ until }) => until > now)

/**
 * Why a party cannot write this down now; undefined where it can. A consent needs a purpose and an end
 * within two years; there are at most 10 recipients at a time; what was not granted cannot be taken back.
 */
export const checkSharing = (
  shares: readonly Share[],
  { partyId, data, now }: { partyId: string; data: SharingData; now: number },
): DomainError | undefined => {
  const key = recipientKey(data.to)
  const share = shares.find(({ to }) => recipientKey(to) === key)
  if (data.kind === 'withdrawn')
    return share?.consents.has(partyId) ? undefined : new DomainError('not-found')
  const fields = [
    ...(data.until > now && data.until <= now + LONGEST_CONSENT_MS ? [] : ['data.until']),
    ...(isNote(data.purpose) ? [] : ['data.purpose']),
  ]
  if (fields.length > 0) return new DomainError('bad-input', { fields })
  const others = shares.filter((each) => each !== share && isOpen(each, now))
  return others.length >= MOST_RECIPIENTS
    ? new DomainError('too-large', { limit: MOST_RECIPIENTS })
    : undefined
}
