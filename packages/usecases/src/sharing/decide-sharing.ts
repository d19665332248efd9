import { DomainError } from '@rembuk/core/refusal'
import { checkSharing } from '@rembuk/core/sharing/check-sharing'
import { type Recipient, recipientKey, type SharingData } from '@rembuk/core/sharing/sharing-data'
import { sharingState } from '@rembuk/core/sharing/sharing-state'
import type { Actor } from '../actor'
import { requestId } from '../agreements/request-id'
import { planDocumentId } from '../documents/partnership-documents'
import { readLedger, writeDown } from '../ledger/write-down'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { type ApplyDeps, applySharing } from './apply-sharing'
import { candidatesOf } from './candidates'
import { sharingEntry, sharingLedgerId } from './sharing-ledger'

type DecideDeps = ApplyDeps & Pick<Deps, 'people' | 'secrets' | 'sha256' | 'tellChanged'>

export interface DecideInput {
  partnershipId: string
  data: SharingData
  /** Chosen by the device, the same when it is sent again: one key makes one record. */
  requestKey: string
}

/** Whether the actor may choose a recipient: one of their candidates, or whom another party has chosen. */
const isChoice = async (
  deps: DecideDeps,
  actor: Actor,
  partnershipId: string,
  to: Recipient,
): Promise<boolean> => {
  const isSame = (other: { to: Recipient }) => recipientKey(other.to) === recipientKey(to)
  const entries = await readLedger<SharingData>(deps, sharingLedgerId(partnershipId))
  return (
    sharingState(entries.map(sharingEntry)).some(isSame) ||
    (await candidatesOf(deps, actor, partnershipId)).some(isSame)
  )
}

/**
 * Writes down what the actor's party grants or takes back, with who decided it and when. What follows
 * holds by the time of the answer: a part in the partnership is given or ended, and the sockets of who
 * sees less are closed.
 *
 * Refuses as `requireParty` and `checkSharing` do, and with 'bad-input' a recipient whom the actor cannot
 * choose.
 */
export const decideSharing = async (
  deps: DecideDeps,
  actor: Actor,
  { partnershipId, data, requestKey }: DecideInput,
): Promise<void> => {
  const { partyId } = await requireParty(deps, actor, partnershipId, 'sharing:decide')
  const id = requestId(deps, 'sharing', actor.personId, requestKey)
  if (data.kind === 'granted' && !(await isChoice(deps, actor, partnershipId, data.to)))
    throw new DomainError('bad-input', { fields: ['data.to'] })
  await writeDown<SharingData>(deps, sharingLedgerId(partnershipId), id, (entries) => {
    const now = deps.now()
    const refusal = checkSharing(sharingState(entries.map(sharingEntry)), { partyId, data, now })
    if (refusal) throw refusal
    return [{ id, at: now, by: { personId: actor.personId, partyId }, data }]
  })
  await applySharing(deps, partnershipId)
  await deps.tellChanged({ documentId: planDocumentId(partnershipId), topic: 'sharing' })
}
