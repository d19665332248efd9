import type { ShareView } from '@rembuk/contract/sharing'
import { decideSharingRoute, sharingRoute } from '@rembuk/contract/sharing-routes'
import type { SharingData } from '@rembuk/core/sharing/sharing-data'
import { call } from '../../api/call'
import { createSubmission } from '../../api/submission'
import { createRefreshed } from '../../live/refreshed'

/** What a party granted a recipient, if anything. */
export const consentOf = (
  { consents }: Pick<ShareView, 'consents'>,
  partyId: string | undefined,
): ShareView['consents'][number] | undefined => consents.find((each) => each.partyId === partyId)

/**
 * Who sees how much of a partnership, kept fresh. Decisions need the server: nobody consents to something
 * from a queue. Call inside a Solid owner.
 */
export const createSharing = (partnershipId: string) => {
  const params = { partnershipId }
  const { value, problem, retry, set } = createRefreshed((signal) => call(sharingRoute, { params, signal }))
  const submission = createSubmission()
  return {
    known: value,
    problem,
    retry,
    /** Throws ApiProblem; the same decision sent again counts once. */
    decide: async (data: SharingData): Promise<void> => {
      const body = { data }
      set(await call(decideSharingRoute, { params, body, idempotencyKey: submission.keyFor(body) }))
    },
  }
}
export type Sharing = ReturnType<typeof createSharing>
