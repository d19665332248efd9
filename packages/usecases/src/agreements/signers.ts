import type { AgreementTerms } from '@rembuk/core/agreement/terms'
import type { Membership } from '../ports/partnerships'
import type { Proposed } from './agreement-data'

/**
 * Who may sign for each party: those whom the terms name, of those who belong to it now; where the terms
 * name nobody, its admins; where it has none, everyone of it. So no party can be signed for by another,
 * and none is left without a voice.
 */
export const signersOf = (
  terms: Pick<AgreementTerms, 'parties'>,
  members: readonly Membership[],
): Proposed['signers'] =>
  terms.parties.map(({ partyId, signers }) => {
    const own = members.filter((member) => member.partyId === partyId)
    const named = own.filter(({ personId }) => signers.some((signer) => signer.personId === personId))
    const admins = own.filter(({ role }) => role === 'admin')
    const chosen = [named, admins, own].find((people) => people.length > 0) ?? []
    return { partyId, personIds: chosen.map(({ personId }) => personId).sort() }
  })
