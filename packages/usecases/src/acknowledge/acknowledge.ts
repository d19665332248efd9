import { DomainError } from '@rembuk/core/refusal'
import { countAgainst } from '../limits/count-against'
import type { AcknowledgeLink, Told } from '../ports/acknowledgements'
import type { Deps } from '../ports/deps'
import { type ReportDeps, reportWork } from '../work/report-work'
import { linkHash } from './link-hash'

const HOUR_MS = 60 * 60_000
/** Looks at links and uses of them from one address in an hour: a whole office may share one. */
const PER_ADDRESS_AND_HOUR = 100

type FindDeps = Pick<Deps, 'acknowledgeLinks' | 'rates' | 'secrets' | 'now'>

export interface LinkInput {
  token: string
  /** Network address of whoever has the link. */
  address: string
}

const findLink = async (deps: FindDeps, { token, address }: LinkInput): Promise<AcknowledgeLink> => {
  await countAgainst(deps, {
    key: `acknowledge-address ${deps.secrets.hash('limited address', address)}`,
    limit: PER_ADDRESS_AND_HOUR,
    windowMs: HOUR_MS,
  })
  const link = await deps.acknowledgeLinks.get(linkHash(deps.secrets, token))
  if (!link) throw new DomainError('not-found')
  return link
}

/**
 * What the message told in which this link is. For anybody who has it; using nothing up. Refuses with
 * 'not-found' one that is unknown, used or expired, all alike, and with 'too-many-requests' past 100 an
 * hour from one address.
 */
export const readLink = async (deps: FindDeps, input: LinkInput): Promise<Told> => {
  const { count, change } = await findLink(deps, input)
  return { count, change }
}

/**
 * Writes down that the person to whom the message went has seen what it told, and uses the link up. It is
 * written first, under an id of the link's own: whatever dies in between, and however many send it at once,
 * it is written once. Refuses as `readLink` does; also with 'not-found' for who has left since.
 */
export const acknowledge = async (deps: FindDeps & ReportDeps, input: LinkInput): Promise<void> => {
  const { tokenHash, personId, partnershipId, version } = await findLink(deps, input)
  await reportWork(
    deps,
    { personId, sessionId: '' },
    { partnershipId, data: { kind: 'noticed', version }, requestKey: tokenHash },
  )
  await deps.acknowledgeLinks.remove(tokenHash)
}
