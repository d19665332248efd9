import { minutesRoute } from '@rembuk/contract/meeting-routes'
import { type MinutesView, minutes as minutesSchema } from '@rembuk/contract/meetings'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Minutes } from '@rembuk/core/meeting/minutes'
import { call } from '../../../api/call'
import { askOrSeen, seenCopies } from '../../../live/seen'
import { t as messages } from '../messages'
import { facilitatorName } from '../people'

/** Minutes that were read stay readable without a network. */
const copies = seenCopies('rembuk/minutes', minutesSchema)

/** Frozen minutes as a page, a sheet of paper, a PDF or a message shows them. */
export interface Held {
  minutes: Minutes
  view: MinutesView
  /** When the device saw them, milliseconds since 1970, where the server did not answer now. */
  seenAt?: number
  /** Name of the partnership. */
  partnership: string
  personName: (personId: string) => string
  /** Name of a facilitator; of one who is no longer there what they are. */
  facilitatorOf: (personId: string) => string
  partyName: (partyId: string) => string
}

const held = (partnership: PartnershipDetail, view: MinutesView, seenAt?: number): Held => ({
  minutes: JSON.parse(view.minutes) as Minutes,
  view,
  ...(seenAt !== undefined && { seenAt }),
  partnership: partnership.name,
  personName: (personId) =>
    view.names[personId] || partnership.people.find(({ id }) => id === personId)?.name || messages().someone,
  facilitatorOf: (personId) => view.names[personId] || facilitatorName(partnership, personId),
  partyName: (partyId) => partnership.parties.find(({ id }) => id === partyId)?.name ?? partyId,
})

const keyOf = (partnershipId: string, number: number): string => `${partnershipId} ${number}`

/**
 * Minutes with the newest opinions, as the server says or, where it does not answer, as this device saw them.
 * Throws ApiProblem where it has none.
 */
export const loadHeld = async (partnership: PartnershipDetail, number: number): Promise<Held> => {
  const params = { partnershipId: partnership.id, number: String(number) }
  const { view, at, isSeen } = await askOrSeen(copies, keyOf(partnership.id, number), () =>
    call(minutesRoute, { params }),
  )
  return held(partnership, view, isSeen ? at : undefined)
}

/** The same from this device where it has them. */
export const heldFromDevice = async (
  partnership: PartnershipDetail,
  number: number,
): Promise<Held | undefined> => {
  const seen = await copies.read(keyOf(partnership.id, number))
  return seen && held(partnership, seen.view, seen.at)
}

/** What was frozen, which stays as it is: from this device where it has it, else from the server. */
export const loadFrozen = async (partnership: PartnershipDetail, number: number): Promise<Minutes> =>
  ((await heldFromDevice(partnership, number)) ?? (await loadHeld(partnership, number))).minutes
