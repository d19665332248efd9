import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../proposal/canonical-json'
import type { MeetingContent } from './meeting-content'
import { facilitatorNotesOf } from './minutes'
import { type HeldMeeting, lackingFor, minutesOf, presentFacilitators } from './minutes-of'
import { searchMinutes } from './search-minutes'

const people = [
  { personId: 'hadi', partyId: 'koperasi' },
  { personId: 'karyo', partyId: 'limpung' },
  { personId: 'sari', partyId: 'koperasi' },
]
const held: HeldMeeting = {
  partnershipId: 'batang',
  timeZone: 'Asia/Makassar',
  people,
  meeting: {
    id: 'rapat.2026-11-30',
    seriesId: 'rapat',
    originalDay: '2026-11-30',
    day: '2026-12-01',
    time: '09:00',
    minutes: 60,
    startsAt: Date.parse('2026-12-01T01:00:00Z'),
    title: 'Rapat koordinasi',
    place: 'Kantor',
    link: '',
    chairId: 'hadi',
    status: 'open',
    isMoved: true,
    isSingle: false,
    answers: [],
    invited: [],
    notes: [],
    number: 4,
  },
}
const content: MeetingContent = {
  noteTakerId: 'sari',
  endedAt: Date.parse('2026-12-01T02:05:00Z'),
  attendance: [
    { personId: 'karyo', presence: 'present' },
    { personId: 'sari', presence: 'present' },
    { personId: 'stranger', presence: 'present' },
  ],
  guests: [{ id: 'g', name: 'Bu Lurah' }],
  items: [
    { id: 'harga', title: 'Harga melinjo', minutes: 10, isDone: true, spentSeconds: 300, notes: 'Naik.' },
  ],
  decisions: [
    { id: 'k1', text: 'Beli bersama', itemId: 'harga' },
    { id: 'k2', text: 'Rapat pagi saja', itemId: 'gone' },
  ],
  followUps: [{ id: 't1', text: 'Tanya Lampung', itemId: 'harga', ownerId: 'karyo', dueDay: '2026-12-05' }],
  views: [{ id: 'p1', text: 'Terlalu mahal', personId: 'karyo', resolution: 'Dicoba dulu' }],
}

describe('minutes of a meeting', () => {
  it('have all that was planned, said and decided, and are canonical', () => {
    const minutes = minutesOf(content, held)
    expect(minutes).toMatchObject({
      number: 4,
      day: '2026-12-01',
      time: '09:00',
      endTime: '10:05',
      chairId: 'hadi',
      noteTakerId: 'sari',
      attendance: {
        people: [{ presence: 'absent' }, { presence: 'present' }, { presence: 'present' }],
        guests: ['Bu Lurah'],
        present: 2,
        quorum: { needed: 2, isReached: true },
      },
      agenda: [
        {
          id: 'harga',
          notes: 'Naik.',
          decisions: [{ id: 'k1' }],
          followUps: [{ id: 't1', ownerId: 'karyo', partyId: 'limpung' }],
        },
      ],
      decisions: [{ id: 'k2' }],
      views: [{ id: 'p1', resolution: 'Dicoba dulu' }],
    })
    expect(JSON.parse(canonicalJson(minutes))).toEqual(minutes)
  })

  it('say what they lack before they can be closed', () => {
    expect(lackingFor(content, people)).toEqual([])
    const bare = { ...content, attendance: [], items: [], followUps: [{ id: 't2', text: 'a', ownerId: 'x' }] }
    expect(lackingFor(bare, people)).toEqual([
      'attendance',
      'agenda',
      'follow-up.t2.owner',
      'follow-up.t2.due',
    ])
    expect(() => minutesOf(bare, held)).toThrow(RangeError)
  })
})

describe('looking for words in minutes', () => {
  const find = (text: string) => searchMinutes(minutesOf(content, held), text)

  it('finds them in any part and any case, if all of them occur', () => {
    expect(find('MELINJO lampung')).toEqual([
      { part: 'agenda', text: 'Harga melinjo' },
      { part: 'follow-up', text: 'Tanya Lampung' },
    ])
    expect(find('melinjo durian')).toEqual([])
    expect(find(' ')).toEqual([])
  })

  it('shows a piece around what was found in long notes', () => {
    const notes = `${'Panjang sekali. '.repeat(30)}Melinjo dari Lampung. ${'Dan seterusnya. '.repeat(30)}`
    const long = { ...content, items: content.items.map((item) => ({ ...item, title: 'Harga', notes })) }
    const [hit] = searchMinutes(minutesOf(long, held), 'melinjo')
    expect(hit?.part).toBe('notes')
    expect(hit?.text).toContain('Melinjo dari Lampung')
    expect(hit?.text.length).toBeLessThanOrEqual(160)
  })
})

describe('a facilitator who was invited', () => {
  const invited = { target: 'rapat', at: 1, by: { personId: 'sari', partyId: 'koperasi' } }
  const invitedTo = (facilitators: string[], notes: HeldMeeting['meeting']['notes'] = []): HeldMeeting => ({
    ...held,
    meeting: { ...held.meeting, invited: facilitators.map((personId) => ({ ...invited, personId })), notes },
  })
  const ratnaHere: MeetingContent = {
    ...content,
    attendance: [...content.attendance, { personId: 'ratna', presence: 'present' }],
  }

  it('stands in the attendance list apart from the parties, and counts for no quorum', () => {
    const { attendance } = minutesOf(ratnaHere, invitedTo(['ratna', 'dewi']))
    expect(attendance.facilitators).toEqual([
      { personId: 'ratna', presence: 'present' },
      { personId: 'dewi', presence: 'absent' },
    ])
    expect(attendance.people.map(({ personId }) => personId)).toEqual(['hadi', 'karyo', 'sari'])
    expect([attendance.present, attendance.quorum]).toEqual([2, { needed: 2, isReached: true }])
    const alone = { ...ratnaHere, attendance: [{ personId: 'ratna', presence: 'present' as const }] }
    expect(minutesOf(alone, invitedTo(['ratna'])).attendance).toMatchObject({
      present: 0,
      quorum: { isReached: false },
    })
    expect(lackingFor(alone, people)).toContain('attendance')
  })

  it('is there only as long as the invitation holds', () => {
    expect(minutesOf(ratnaHere, held).attendance.facilitators).toBeUndefined()
    expect(presentFacilitators(ratnaHere, held.meeting)).toEqual([])
    expect(presentFacilitators(ratnaHere, invitedTo(['dewi', 'ratna']).meeting)).toEqual(['ratna'])
  })

  it('has their notes beside the item that they are about, the others at the end', () => {
    const note = { personId: 'ratna', at: 2 }
    const minutes = minutesOf(
      content,
      invitedTo(
        ['ratna'],
        [
          { ...note, id: 'n1', itemId: 'harga', text: 'Ada dana angkut' },
          { ...note, id: 'n2', itemId: '', text: 'Rapat berjalan baik' },
          { ...note, id: 'n3', itemId: 'gone', text: 'Tentang yang dihapus' },
        ],
      ),
    )
    expect(minutes.agenda[0]?.facilitatorNotes).toEqual([{ personId: 'ratna', text: 'Ada dana angkut' }])
    expect(minutes.facilitatorNotes?.map(({ text }) => text)).toEqual([
      'Rapat berjalan baik',
      'Tentang yang dihapus',
    ])
    expect(facilitatorNotesOf(minutes)).toHaveLength(3)
    expect(searchMinutes(minutes, 'dana angkut').map(({ part }) => part)).toEqual(['notes'])
  })

  it('leaves minutes without any as they always were', () => {
    expect(canonicalJson(minutesOf(content, held))).not.toMatch(/facilitator/i)
  })
})
