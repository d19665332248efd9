import type { InvitationStore, InvitedRow } from '@rembuk/usecases/ports/invitations'
import { MOST_INVITED_ROWS } from '../invitation-bounds'
import type { AtOnce } from './port'

export const memoryInvitations = (): AtOnce<InvitationStore> => {
  const people = new Map<string, Map<string, InvitedRow>>()
  return {
    put: (row) => {
      const rows = people.get(row.personId) ?? new Map<string, InvitedRow>()
      people.set(row.personId, rows)
      if ((rows.get(row.partnershipId)?.follows ?? 0) > row.follows) return
      rows.set(row.partnershipId, structuredClone(row))
    },
    of: (personId) =>
      [...(people.get(personId)?.values() ?? [])]
        .sort((a, b) => (a.partnershipId < b.partnershipId ? -1 : 1))
        .slice(0, MOST_INVITED_ROWS)
        .map((row) => structuredClone(row)),
  }
}
