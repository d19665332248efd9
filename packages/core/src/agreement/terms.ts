import type { Day } from '../calendar'
import type { PartnershipPattern } from './pattern'
import type { Scope } from './scope'

/** Whole rupiah. */
export type Rupiah = number

/**
 * What the parties of a partnership agree on besides the plan itself (kesepakatan kemitraan). While it
 * is being written texts may be empty and days absent; `checkTerms` tells what still lacks. The
 * thresholds at which a problem is raised belong to the agreement too; they live with the plan, which is
 * judged by them, and are frozen with it.
 */
export interface AgreementTerms {
  pattern: PartnershipPattern
  /** The business that is done together, in a sentence. */
  activity: string
  parties: AgreementParty[]
  scope: Scope
  /** The form of development support that the larger side gives. */
  support: string
  term: Term
  /** At most one for each product. */
  prices: PriceTerm[]
  payment: PaymentTerms
  /** At most one for each product. */
  quality: QualityTerm[]
  window: DeliveryWindow
  split: SplitRule
  /** What is done about a dispute, one step after the other. */
  disputes: string[]
  /** How the agreement ends before its last day. */
  ending: string
}

export interface AgreementParty {
  partyId: string
  kind: 'cooperative' | 'producer'
  name: string
  /** Who signs for it; any one of them is enough. */
  signers: Signer[]
  rights: string[]
  duties: string[]
}

/** A person is named by id only: names stay outside what is signed, so that they can be deleted. */
export interface Signer {
  personId: string
  /** As written, such as Ketua or Pemilik. */
  position: string
}

/** From the first to the last day, both included. */
export interface Term {
  start?: Day
  end?: Day
  /** How it is renewed; maybe empty. */
  renewal: string
}

export interface PriceTerm {
  productId: string
  /** For one base unit of the product. */
  rupiah: Rupiah
}

export interface PaymentTerms {
  /** Days from receipt to the last day of payment; 0 is on receipt. */
  days: number
  /** As written, such as transfer bank. */
  method: string
}

export interface QualityTerm {
  productId: string
  text: string
}

/** Days around an agreed day on which a delivery still counts as on time. */
export interface DeliveryWindow {
  earlyDays: number
  lateDays: number
}

/**
 * Who gets what when there is too little for all: each in proportion to what was agreed, or the parties
 * one after the other in this order.
 */
export type SplitRule = { rule: 'proportional' } | { rule: 'priority'; partyIds: string[] }
