import type { PartnershipSummary } from '@rembuk/contract/partnerships'
import { t } from './messages'

type Part = Pick<PartnershipSummary, 'role' | 'partyId' | 'parties'>

const roleName = (role: PartnershipSummary['role'], isCooperative: boolean): string =>
  role === 'admin' ? (isCooperative ? t().cooperativeAdmin : t().businessAdmin) : t()[role]

/** The person's own part in words: "Staf koperasi · Koperasi Batang Makmur". */
export const roleWords = ({ role, partyId, parties }: Part): string => {
  const mine = parties.find((party) => party.id === partyId)
  const name = roleName(role, mine?.kind === 'cooperative')
  return mine ? `${name} · ${mine.name}` : name
}
