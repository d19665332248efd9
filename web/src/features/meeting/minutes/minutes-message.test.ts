import type { Minutes } from '@rembuk/core/meeting/minutes'
import { expect, test } from 'vitest'
import type { Held } from './held'
import { minutesMessage } from './minutes-message'
import { attendanceRows, durationWords, headRows, quorumWords } from './minutes-rows'

const minutes: Minutes = {
  format: 'rembuk-minutes-1',
  partnershipId: 'batang',
  meetingId: 'senin.2026-11-30',
  number: 7,
  title: 'Rapat mingguan',
  day: '2026-11-30',
  time: '09:00',
  endTime: '09:50',
  timeZone: 'Asia/Makassar',
  place: 'Balai desa',
  link: '',
  chairId: 'hadi',
  attendance: {
    people: [
      { personId: 'hadi', partyId: 'koperasi', presence: 'present' },
      { personId: 'karyo', partyId: 'emping', presence: 'excused' },
    ],
    guests: ['Bu Lurah'],
    present: 1,
    quorum: { needed: 2, isReached: false },
  },
  agenda: [
    {
      id: 'a',
      title: 'Harga',
      plannedMinutes: 10,
      spentSeconds: 725,
      notes: '',
      decisions: [{ id: 'd', text: 'Harga tetap' }],
      followUps: [
        { id: 'f', text: 'Pesan melinjo', ownerId: 'karyo', partyId: 'emping', dueDay: '2026-12-07' },
      ],
      views: [],
    },
  ],
  decisions: [],
  followUps: [],
  views: [],
  next: { day: '2026-12-07', time: '09:00' },
}

const names: Record<string, string> = { hadi: 'Pak Hadi', karyo: 'Pak Karyo' }

const held: Held = {
  minutes,
  view: {
    minutes: '',
    hash: 'a'.repeat(64),
    intact: true,
    closedAt: 0,
    closedBy: 'hadi',
    opinions: [],
    names,
  },
  partnership: 'Oleh-oleh Batang',
  personName: (personId) => names[personId] ?? '?',
  facilitatorOf: (personId) => (personId === 'ratna' ? 'Bu Ratna' : 'Pendamping'),
  partyName: (partyId) => partyId,
}

test('the message says when, who, what was decided, who does what until when, and where to read it', () => {
  expect(minutesMessage(held, 'https://rembuk.example/rapat/7')).toBe(
    [
      '*Notulen 7: Rapat mingguan*',
      'Senin, 30 Nov 2026 · 09.00–09.50 WITA',
      'Hadir: Pak Hadi dan Bu Lurah',
      '',
      '*Keputusan*',
      '- Harga tetap',
      '',
      '*Tindak lanjut*',
      '- Pesan melinjo (Pak Karyo, 7 Des)',
      '',
      'Rapat berikutnya: Senin, 7 Des 2026 · 09.00',
      '',
      'Baca dan setujui: https://rembuk.example/rapat/7',
    ].join('\n'),
  )
})

test('whoever was not named as chair or note-taker is said to be so', () => {
  expect(headRows(held).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Hari dan jam: Senin, 30 Nov 2026 · 09.00–09.50 WITA',
    'Tempat: Balai desa',
    'Pemimpin: Pak Hadi',
    'Notulis: Tidak dicatat',
  ])
})

test('everyone is listed with whether they were there, guests too, and the quorum in words', () => {
  expect(attendanceRows(held).map(({ text }) => text)).toEqual(['Hadir', 'Berhalangan', 'Tamu'])
  expect(quorumWords(held)).toBe('1 dari 2 orang hadir. Kuorum 2 orang tidak tercapai.')
})

test('invited facilitators are listed as such, by name as long as it is known, and told of where they came', () => {
  const facilitators = [
    { personId: 'ratna', presence: 'present' as const },
    { personId: 'gone', presence: 'absent' as const },
  ]
  const attended = { ...held, minutes: { ...minutes, attendance: { ...minutes.attendance, facilitators } } }
  expect(attendanceRows(attended).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Pak Hadi, koperasi: Hadir',
    'Pak Karyo, emping: Berhalangan',
    'Bu Ratna, pendamping: Hadir',
    'Pendamping, pendamping: Tidak hadir',
    'Bu Lurah: Tamu',
  ])
  expect(minutesMessage(attended, '')).toContain('Hadir: Pak Hadi, Bu Ratna (pendamping), dan Bu Lurah\n')
  expect(quorumWords(attended)).toBe(quorumWords(held))
})

test('an item says how long it was planned for and how long it took', () => {
  expect(minutes.agenda.map(durationWords)).toEqual(['10 menit, terpakai 12 menit'])
})
