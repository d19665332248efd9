import { describe, expect, it } from 'vitest'
import { contactsOf, type NewParty } from './contacts'

const own = '+6281200000001'

const entry = (id: string, party: Partial<NewParty>, mine = false) => ({
  id,
  field: `producers.${id}`,
  mine,
  party: { name: 'Emping Contoh', ...party },
})

describe('the people to invite', () => {
  it('are those with a number, in one way of writing', () => {
    const parties = [entry('0', {}), entry('1', { contactName: 'Bu Sari', contactPhone: '0812 0000 0002' })]
    expect(contactsOf(parties, own)).toEqual([{ partyId: '1', phone: '+6281200000002', name: 'Bu Sari' }])
  })

  it('leave out the starter, who is in their own party already', () => {
    expect(contactsOf([entry('0', { contactPhone: '0812 0000 0001' }, true)], own)).toEqual([])
  })

  it('may include somebody else for the own party', () => {
    const parties = [entry('0', { contactPhone: '0812 0000 0002' }, true)]
    expect(contactsOf(parties, own)).toMatchObject([{ partyId: '0', name: '' }])
  })

  it('are refused together, with every field that is wrong', () => {
    const parties = [
      entry('0', { contactPhone: own }),
      entry('1', { contactPhone: '+6281200000002' }),
      entry('2', { contactPhone: '0812-0000-0002' }),
      entry('3', { contactPhone: 'twelve digits' }),
      entry('4', { contactName: 'Bu Sari' }),
    ]
    const fields = ['0', '2', '3', '4'].map((id) => `producers.${id}.contactPhone`)
    expect(() => contactsOf(parties, own)).toThrow(
      expect.objectContaining({ code: 'bad-input', facts: { fields } }),
    )
  })
})
