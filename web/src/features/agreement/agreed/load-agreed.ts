import { agreedRoute } from '@rembuk/contract/agreement-routes'
import type { AgreedContent } from '@rembuk/contract/agreements'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { call } from '../../../api/call'
import { type Names, namesOf } from '../proposal/facts/names'
import { readSnapshot } from '../proposal/facts/read-snapshot'

/** An agreed version as a page, a sheet of paper or a PDF shows it. */
export interface Agreed {
  content: AgreedContent
  snapshot: Snapshot
  names: Names
  /** Name of the partnership. */
  partnership: string
  /** Where anybody can check it. */
  checkAddress: string
}

/** Asks the server for a version. Throws ApiProblem. */
export const loadAgreed = async (
  partnership: PartnershipDetail,
  version: string,
  signal: AbortSignal,
): Promise<Agreed> => {
  const content = await call(agreedRoute, { params: { partnershipId: partnership.id, version }, signal })
  const snapshot = readSnapshot(content.snapshot)
  const { checkCode } = content.agreed
  return {
    content,
    snapshot,
    names: namesOf({ before: undefined, after: snapshot }, partnership.people),
    partnership: partnership.name,
    checkAddress: `${location.origin}/periksa?${new URLSearchParams({ kode: checkCode })}`,
  }
}
