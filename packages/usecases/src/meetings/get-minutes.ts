import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { type ClosedMinutes, meetingsState } from '@rembuk/core/meeting/meetings-state'
import { followUpsOf, type Minutes } from '@rembuk/core/meeting/minutes'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import { entryOf } from '../ledger/entry'
import { firstAltered } from '../ledger/verify'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { meetingsLedgerId } from './meeting-documents'
import { meetingEntry } from './meeting-ledger'

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

const closedOf = async (
  deps: Pick<Deps, 'ledger' | 'sha256'>,
  { partnershipId, number }: Address,
): Promise<{ closed: ClosedMinutes; isUnaltered: boolean }> => {
  const ledgerId = meetingsLedgerId(partnershipId)
  const records = await deps.ledger.read(ledgerId, 0)
  const state = meetingsState(records.map((record) => meetingEntry(entryOf<MeetingData>(record))))
  const closed = state.records.get(state.numbers.get(number) ?? '')?.closed
  if (!closed) throw new DomainError('not-found')
  return { closed, isUnaltered: firstAltered(deps.sha256, ledgerId, records) === undefined }
}

const peopleIn = (minutes: Minutes): string[] => [
  ...[minutes.chairId, minutes.noteTakerId].filter((id) => id !== undefined),
  ...minutes.attendance.people.map(({ personId }) => personId),
  ...followUpsOf(minutes).map(({ ownerId }) => ownerId),
  ...[...minutes.agenda.flatMap(({ views }) => views), ...minutes.views].flatMap(({ personId }) =>
    personId === undefined ? [] : [personId],
  ),
]

/**
 * Frozen minutes with what was said to them and the names of everyone in them. Refuses as `requirePart`
 * does, and with 'not-found' minutes that there are not.
 */
export const getMinutes = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'ledger' | 'contents' | 'sha256' | 'now'>,
  actor: Actor,
  address: Address,
) => {
  const { partnershipId } = address
  await requirePart(deps, actor, partnershipId, 'meeting:read')
  const { closed, isUnaltered } = await closedOf(deps, address)
  const { hash, at, by, opinions } = closed
  const text = await minutesTextOf(deps, partnershipId, hash)
  const people = new Set([...peopleIn(JSON.parse(text) as Minutes), by.personId, ...opinions.keys()])
  const names = await authorNames(deps, actor.personId, planDocumentId(partnershipId), people)
  return {
    minutes: text,
    hash,
    intact: isUnaltered && deps.sha256(text) === hash,
    closedAt: at,
    closedBy: by.personId,
    opinions: [...opinions.values()],
    names: Object.fromEntries(names),
  }
}

/**
 * Frozen minutes as a file that can be checked without Rembuk: all records of the ledger up to the last
 * word that was said to them, and their text. Refuses as `getMinutes` does.
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
