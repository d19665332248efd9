import type { NoticeView } from '@rembuk/contract/notices'
import { expect, it } from 'vitest'
import { noticeCard } from './notice-cards'

const none = { changed: 0, moved: 0, added: 0, cancelled: 0 }
const agreed = (version: number, deliveries = none, others = none): NoticeView => ({
  ...{ id: `agreed.${version}`, partnershipId: 'batang', at: 0 },
  cause: { kind: 'agreed', version, deliveries, others },
})
const titleOf = (notice: NoticeView) => noticeCard(notice).title

it('a new version says how many of the own deliveries changed, or other promises, or that none did', () => {
  expect(titleOf(agreed(2, { ...none, changed: 1, added: 1, cancelled: 1 }))).toBe(
    'Perubahan jadwal: 3 kiriman Anda berubah',
  )
  expect(titleOf(agreed(2, none, { ...none, changed: 2 }))).toBe('Perubahan rencana: 2 komitmen Anda berubah')
  expect(titleOf(agreed(2, { ...none, moved: 2 }))).toBe('Perubahan jadwal: 2 kiriman Anda dipindah')
  expect(titleOf(agreed(2))).toBe('Rencana baru disepakati. Komitmen Anda tetap.')
})

it('the first version says how many deliveries were agreed', () => {
  expect(titleOf(agreed(1, { ...none, added: 24 }))).toBe('Rencana disepakati: 24 kiriman Anda')
})

it('a proposal leads to itself', () => {
  const cause = { kind: 'consent' as const, proposalId: 'p', number: 3, until: 1 }
  const { title, href } = noticeCard({ id: 'consent.p', partnershipId: 'a b', at: 0, cause })
  expect([title, href]).toEqual(['Setujui usulan ke-3', '/kemitraan/a%20b/usulan/p'])
})

it('what is late says since when and leads to the promises', () => {
  const cause = { kind: 'late' as const, day: '2026-11-27' }
  expect(noticeCard({ id: 'late.2026-11-27', partnershipId: 'batang', at: 0, cause })).toMatchObject({
    kind: 'late',
    title: 'Komitmen Anda jatuh tempo 27 Nov 2026',
    href: '/kemitraan/batang/komitmen',
  })
})
