import { type PartnershipDetail, partnershipDetail } from '@rembuk/contract/partnerships'
import { partnershipRoute } from '@rembuk/contract/routes'
import { call } from '../api/call'
import { createLoad, type Loaded } from '../api/load'
import { ApiProblem } from '../api/problem'
import { kept } from '../storage/kept'

const keptPartnership = (partnershipId: string) => kept(`partnership/${partnershipId}`, partnershipDetail)

/**
 * One partnership with its people: at once from this device where it is known, then from the server,
 * which may have been asked already. Without an answer the known one stays, so that its pages open
 * offline.
 */
export const createPartnership = (
  partnershipId: string,
  asked?: Promise<PartnershipDetail>,
): { loaded: () => Loaded<PartnershipDetail>; retry: () => void } => {
  const store = keptPartnership(partnershipId)
  const known = store.read()
  let first = asked
  const load = createLoad(async (signal) => {
    try {
      const answer = first ?? call(partnershipRoute, { params: { partnershipId }, signal })
      first = undefined
      const detail = await answer
      store.write(detail)
      return detail
    } catch (thrown) {
      const isGone =
        thrown instanceof ApiProblem && (thrown.code === 'not-found' || thrown.code === 'forbidden')
      if (isGone) store.forget()
      if (known && !isGone) return known
      throw thrown
    }
  })
  if (known) load.set(known)
  return load
}
