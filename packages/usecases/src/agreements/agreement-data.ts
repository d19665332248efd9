import type { Term } from '@rembuk/core/agreement/renewal'
import type { Stance } from '@rembuk/core/proposal/proposal'
import type { Entry, NewEntry } from '../ledger/entry'

/** What is written down of the way to an agreement. `snapshotHash` names a content by its SHA-256. */
export type AgreementData = Proposed | Withdrawn | Answered | Agreed

export interface Proposed {
  kind: 'proposed'
  /** Numbers of the last edits of plan and terms that it holds. */
  plan: number
  terms: number
  snapshotHash: string
  /** Snapshot of the version agreed last, '' before the first. */
  beforeHash: string
  /** Who may sign for each party. */
  signers: { partyId: string; personIds: string[] }[]
  /** Milliseconds since 1970. */
  expiresAt: number
  note?: string
}

export interface Withdrawn {
  kind: 'withdrawn'
  proposalId: string
}

/** How somebody proved who they are: a code sent to their phone for this proposal alone. */
export interface Evidence {
  method: 'one-time-code'
  /** Last digits of the phone number. */
  phoneEnd: string
}

export interface Answered {
  kind: 'answered'
  proposalId: string
  /** Of what the person had read. */
  snapshotHash: string
  stance: Stance
  /** There with every consent. */
  evidence?: Evidence
}

/** Follows the consent that completed it, or the proposal itself where that changes nothing that needs consent. */
export interface Agreed {
  kind: 'agreed'
  proposalId: string
  /** From 1. */
  version: number
  snapshotHash: string
  /** Snapshot of the version before, '' of the first. */
  previousHash: string
  /** Content with what everybody owes from now on. */
  listHash: string
  /** From when to when it holds, as its terms say. */
  term?: Term
  /** Holds without anybody's consent, and is told to all. */
  minor?: true
}

export type AgreementEntry = Entry<AgreementData>
export type NewAgreementEntry = NewEntry<AgreementData>

/** The ledger in which a partnership's proposals and agreements stand. */
export const agreementLedgerId = (partnershipId: string): string => `${partnershipId}.agreement`
