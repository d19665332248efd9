import type { InvitedRow } from '@rembuk/usecases/ports/invitations'
import { describe, expect, it } from 'vitest'
import { awkwardIds, type MakeStores, newId, setUp } from './bench'

export const describeInvitations = (makeStores: MakeStores): void => {
  describe('the meetings that a facilitator is invited to', () => {
    const ahead = { meetingId: 'rapat.2026-11-30', title: 'Rapat', day: '2026-11-30', time: '09:00' }
    const held = { number: 1, meetingId: 'rapat.2026-11-02', title: 'Rapat', day: '2026-11-02', isOpen: true }
    const aRow = (change: Partial<InvitedRow> = {}): InvitedRow => ({
      ...{ personId: newId(), partnershipId: 'limpung', follows: 3, attendedCount: 1 },
      ahead: [{ ...ahead, answer: 'present' }],
      attended: [held],
      ...change,
    })

    it('are listed by person, one row for each partnership', async () => {
      const { invitations } = setUp(makeStores)
      const row = aRow()
      const other = { ...row, partnershipId: 'batang', ahead: [ahead], attendedCount: 0, attended: [] }
      expect(await invitations.of(row.personId)).toEqual([])
      for (const each of [row, other]) await invitations.put(each)
      expect(await invitations.of(row.personId)).toEqual([other, row])
      expect(await invitations.of(newId())).toEqual([])
    })

    it('are never put back to what they were by an earlier record', async () => {
      const { invitations } = setUp(makeStores)
      const row = aRow()
      const later = { ...row, follows: 4, ahead: [] }
      await invitations.put(later)
      await invitations.put(row)
      expect(await invitations.of(row.personId)).toEqual([later])
      const again = { ...later, attendedCount: 2 }
      await invitations.put(again)
      expect(await invitations.of(row.personId)).toEqual([again])
    })

    it('are at most 200 partnerships', async () => {
      const { invitations } = setUp(makeStores)
      const personId = newId()
      for (let n = 0; n < 201; n++) await invitations.put(aRow({ personId, partnershipId: `p${n}` }))
      expect(await invitations.of(personId)).toHaveLength(200)
    })

    it.each(awkwardIds)('of somebody named %j are apart from every other', async (awkward) => {
      const { invitations } = setUp(makeStores)
      const row = aRow({ personId: `${newId()}${awkward}`, partnershipId: awkward })
      await invitations.put(row)
      expect(await invitations.of(row.personId)).toEqual([row])
      expect(await invitations.of(`${row.personId}x`)).toEqual([])
    })
  })
}
