import { may } from '@rembuk/core/access/policy'
import { type Recipient, recipientKey, type SharingData } from '@rembuk/core/sharing/sharing-data'
import { type Share, sharingState } from '@rembuk/core/sharing/sharing-state'
import { visibleTo } from '@rembuk/core/sharing/visible-to'
import type { Actor } from '../actor'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import { entryOf } from '../ledger/entry'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'
import { candidatesOf } from './candidates'
import { sharingEntry, sharingLedgerId } from './sharing-ledger'

type ReadDeps = Pick<Deps, 'partnerships' | 'people' | 'facilitators' | 'ledger' | 'now'>

const nameOf = async ({ people, partnerships }: ReadDeps, to: Recipient): Promise<string> => {
  if (to.kind === 'person') return (await people.get(to.personId))?.name ?? ''
  return to.kind === 'programme' ? to.code : ((await partnerships.get(to.partnershipId))?.name ?? '')
}

/** Whether a share is about the reader, who belongs to no party. */
const isAbout = (to: Recipient, { personId, through }: Membership): boolean =>
  to.kind === 'person'
    ? to.personId === personId
    : through === (to.kind === 'programme' ? to.code : to.partnershipId)

/**
 * Who outside of the parties sees how much, with each party's consent and the record of every decision.
 * Who belongs to no party gets what is shown to them, and nothing of others. Refuses as `requirePart`
 * does.
 */
export const getSharing = async (deps: ReadDeps, actor: Actor, partnershipId: string) => {
  const part = await requirePart(deps, actor, partnershipId, 'sharing:read')
  const decides = may(part, 'sharing:decide')
  const records = await deps.ledger.read(sharingLedgerId(partnershipId), 0)
  const entries = records.map((record) => entryOf<SharingData>(record))
  const shares = sharingState(entries.map(sharingEntry)).filter(({ to }) => decides || isAbout(to, part))
  const [partnership, candidates, toNames, names] = await Promise.all([
    deps.partnerships.get(partnershipId),
    decides ? candidatesOf(deps, actor, partnershipId) : [],
    Promise.all(shares.map(async ({ to }) => [recipientKey(to), await nameOf(deps, to)] as const)),
    authorNames(
      deps,
      actor.personId,
      planDocumentId(partnershipId),
      entries.map(({ by }) => by.personId),
    ),
  ])
  const partyIds = partnership?.parties.map(({ id }) => id) ?? []
  const toName = new Map(toNames)

  const shareView = (share: Share) => {
    const visible = visibleTo(share, partyIds, deps.now())
    return {
      to: share.to,
      name: toName.get(recipientKey(share.to)) ?? '',
      consents: [...share.consents].map(([partyId, consent]) => ({
        partyId,
        ...consent,
        name: names.get(consent.personId) ?? '',
      })),
      ...(share.withdrawnAt !== undefined && { withdrawnAt: share.withdrawnAt }),
      ...(visible && { visible }),
    }
  }
  const recordView = (index: number) => {
    const { n, at, by, data } = entries[index] as (typeof entries)[number]
    return {
      n,
      at,
      partyId: by.partyId ?? '',
      name: names.get(by.personId) ?? '',
      kind: data.kind,
      to: data.to,
      toName: toName.get(recipientKey(data.to)) ?? '',
      ...(data.kind === 'granted' && { level: data.level, until: data.until }),
      hash: (records[index] as (typeof records)[number]).hash,
    }
  }
  return {
    shares: shares.map(shareView),
    candidates,
    record: decides ? entries.map((_, index) => recordView(index)).reverse() : [],
  }
}
