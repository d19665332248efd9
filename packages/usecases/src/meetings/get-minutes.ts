import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { facilitatorNotesOf, followUpsOf, type Minutes } from '@rembuk/core/meeting/minutes'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import { entryOf } from '../ledger/entry'
import { firstAltered } from '../ledger/verify'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { meetingsLedgerId } from './meeting-documents'
import { readableMeetings } from './readable-meetings'

interface Address {
  partnershipId: string
  number: number
}

/** The canonical text of minutes that were frozen under this hash. */
export const minutesTextOf = async (
  { contents }: Pick<Deps, 'contents'>,
  partnershipId: string,
  hash: string,
): Promise<string> => {
  const content = await contents.get(partnershipId, hash)
  if (!content) throw new RangeError('minutes that were written down are gone')
  return new TextDecoder().decode(content)
}

/** Whether the ledger of meetings is as it was written. */
const isUnaltered = async (
  { ledger, sha256 }: Pick<Deps, 'ledger' | 'sha256'>,
  partnershipId: string,
): Promise<boolean> => {
  const ledgerId = meetingsLedgerId(partnershipId)
  return firstAltered(sha256, ledgerId, await ledger.read(ledgerId, 0)) === undefined
}

const peopleIn = (minutes: Minutes): string[] => [
  ...[minutes.chairId, minutes.noteTakerId].filter((id) => id !== undefined),
  ...minutes.attendance.people.map(({ personId }) => personId),
  ...(minutes.attendance.facilitators ?? []).map(({ personId }) => personId),
  ...facilitatorNotesOf(minutes).map(({ personId }) => personId),
  ...followUpsOf(minutes).map(({ ownerId }) => ownerId),
  ...[...minutes.agenda.flatMap(({ views }) => views), ...minutes.views].flatMap(({ personId }) =>
    personId === undefined ? [] : [personId],
  ),
]

/**
 * Frozen minutes with what was said to them and the names of everyone in them. Refuses as
 * `readableMeetings` does, and with 'not-found' minutes that there are not or that the actor may not read.
 */
export const getMinutes = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'ledger' | 'contents' | 'sha256' | 'now'>,
  actor: Actor,
  address: Address,
) => {
  const { partnershipId, number } = address
  const { state } = await readableMeetings(deps, actor, partnershipId)
  const closed = state.records.get(state.numbers.get(number) ?? '')?.closed
  if (!closed) throw new DomainError('not-found')
  const { hash, at, by, opinions } = closed
  const [text, isIntact] = await Promise.all([
    minutesTextOf(deps, partnershipId, hash),
    isUnaltered(deps, partnershipId),
  ])
  const people = new Set([...peopleIn(JSON.parse(text) as Minutes), by.personId, ...opinions.keys()])
  const names = await authorNames(deps, actor.personId, planDocumentId(partnershipId), people)
  return {
    minutes: text,
    hash,
    intact: isIntact && deps.sha256(text) === hash,
    closedAt: at,
    closedBy: by.personId,
    opinions: [...opinions.values()],
    names: Object.fromEntries(names),
  }
}

/**
 * Frozen minutes as a file that can be checked without Rembuk: all records of the ledger up to the last
 * word that was said to them, and their text. As those records are of all meetings, it is for the parties
 * alone. Refuses as `requirePart` does, and with 'not-found' minutes that there are not.
 */
export const minutesFile = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'contents' | 'now'>,
  actor: Actor,
  { partnershipId, number }: Address,
) => {
  await requirePart(deps, actor, partnershipId, 'meeting:read')
  const ledgerId = meetingsLedgerId(partnershipId)
  const all = await deps.ledger.read(ledgerId, 0)
  const data = all.map((record) => entryOf<MeetingData>(record).data)
  const closed = data.find((each) => each.kind === 'closed' && each.number === number)
  if (closed?.kind !== 'closed') throw new DomainError('not-found')
  const last = data.findLastIndex(
    (each) =>
      (each === closed || each.kind === 'confirmed' || each.kind === 'objected') && each.number === number,
  )
  return {
    format: 'rembuk-minutes-file-1' as const,
    ledgerId,
    number,
    records: all.slice(0, last + 1),
    minutes: await minutesTextOf(deps, partnershipId, closed.hash),
  }
}
