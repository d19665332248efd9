import type { Actor, Proposal, ProposalStatus, TakenStance } from './proposal'

/** The stance of a party that counts: its last one; undefined where it has taken none. */
export const stanceOf = ({ record }: Pick<Proposal, 'record'>, partyId: string): TakenStance | undefined =>
  record.findLast(({ by }) => by.partyId === partyId)

/** The parties that have not consented, or not any more. */
export const waitingFor = (proposal: Pick<Proposal, 'record' | 'signers'>): string[] =>
  proposal.signers
    .map(({ partyId }) => partyId)
    .filter((partyId) => stanceOf(proposal, partyId)?.stance.kind !== 'consent')

/** Whether a person is one of those who may sign for the party. */
export const isSigner = ({ signers }: Pick<Proposal, 'signers'>, { partyId, personId }: Actor): boolean =>
  signers.some((each) => each.partyId === partyId && each.personIds.includes(personId))

/** What the proposal is at this moment: one that is open past its time has expired, whether or not anybody wrote it down. */
export const statusAt = (
  { status, expiresAt }: Pick<Proposal, 'status' | 'expiresAt'>,
  now: number,
): ProposalStatus => (status === 'open' && now >= expiresAt ? 'expired' : status)
