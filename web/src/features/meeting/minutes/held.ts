import { minutesRoute } from '@rembuk/contract/meeting-routes'
import type { MinutesView } from '@rembuk/contract/meetings'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Minutes } from '@rembuk/core/meeting/minutes'
import { call } from '../../../api/call'
import { t as messages } from '../messages'

/** Frozen minutes as a page, a sheet of paper, a PDF or a message shows them. */
export interface Held {
  minutes: Minutes
  view: MinutesView
  /** Name of the partnership. */
  partnership: string
  personName: (personId: string) => string
  partyName: (partyId: string) => string
}

const asked = new Map<string, Promise<MinutesView>>()

/** Asks for minutes; what is frozen is asked for once a page, unless `fresh` wants the newest opinions too. */
const askMinutes = (partnershipId: string, number: number, isFresh: boolean): Promise<MinutesView> => {
  const key = `${partnershipId} ${number}`
  const known = isFresh ? undefined : asked.get(key)
  if (known) return known
  const answer = call(minutesRoute, { params: { partnershipId, number: String(number) } })
  asked.set(key, answer)
  answer.catch(() => asked.delete(key))
  return answer
}

/** Asks the server for minutes. Throws ApiProblem. */
export const loadHeld = async (
  partnership: PartnershipDetail,
  number: number,
  isFresh = true,
): Promise<Held> => {
  const view = await askMinutes(partnership.id, number, isFresh)
  return {
    minutes: JSON.parse(view.minutes) as Minutes,
    view,
    partnership: partnership.name,
    personName: (personId) =>
      view.names[personId] ||
      partnership.people.find(({ id }) => id === personId)?.name ||
      messages().someone,
    partyName: (partyId) => partnership.parties.find(({ id }) => id === partyId)?.name ?? partyId,
  }
}
