import type { TodayView } from '@rembuk/contract/today'
import { expect, it } from 'vitest'
import { joined } from './card'
import { itemCards } from './item-cards'
import { noticeCard } from './notice-cards'

type Item = TodayView['items'][number]

const item = (more: Partial<Item>): Item => ({
  partnershipId: 'batang',
  partnership: 'Oleh-oleh Batang',
  kind: 'send',
  due: 'send',
  id: 'deliver.emping.karyo.2026-11-25',
  day: '2026-11-25',
  about: 'Emping melinjo',
  quantity: 20_000,
  unit: 'kg',
  with: 'Koperasi Rukun Alas',
  ...more,
})
const cardOf = (more: Partial<Item>, isOwn = true) => itemCards([item(more)], () => isOwn)[0]

it('says what is due, to whom and where to note it', () => {
  expect(cardOf({})).toMatchObject({
    kind: 'today',
    title: 'Kirim 20 kg Emping melinjo',
    text: 'kepada Koperasi Rukun Alas · hari ini',
    action: 'Catat pengiriman',
    href: '/kemitraan/batang/komitmen',
  })
})

it('says of what is late since when', () => {
  expect(cardOf({ kind: 'late', due: 'collect' })).toMatchObject({
    kind: 'late',
    title: 'Ambil 20 kg Emping melinjo',
    text: 'dari Koperasi Rukun Alas · seharusnya Rabu, 25 Nov',
  })
})

it('calls what is made and what is ordered by its own word', () => {
  expect(cardOf({ kind: 'task', due: 'task', id: 'produce.x' })?.title).toBe('Buat 20 kg Emping melinjo')
  expect(cardOf({ kind: 'task', due: 'task', id: 'order.x' })?.title).toBe('Pesan 20 kg Emping melinjo')
})

it('leads from stock that runs short to the problem', () => {
  expect(cardOf({ kind: 'short', quantity: 40_000 })).toMatchObject({
    title: 'Emping melinjo akan kurang 40 kg',
    href: '/kemitraan/batang/rencana?tab=masalah',
  })
})

it('leads a facilitator from a follow-up to the partnership that they look after', () => {
  expect(cardOf({ kind: 'follow-up' }, false)?.href).toBe('/pendamping/batang')
  expect(cardOf({ kind: 'follow-up' })?.href).toBe('/kemitraan/batang/rapat')
})

it('leaves consents to the notices', () => {
  expect(cardOf({ kind: 'consent' })).toBeUndefined()
})

it('shows one card where a notice is about what is due anyway', () => {
  const due = itemCards([item({ kind: 'receive', due: 'receive' })], () => true)
  const notice = noticeCard({
    id: 'receive.1',
    partnershipId: 'batang',
    at: 0,
    cause: { kind: 'receive', commitmentId: item({}).id, product: 'Emping', day: '2026-11-25' },
  })
  expect(joined(due, [notice])).toEqual(due)
  expect(joined([], [notice])).toEqual([notice])
})

it('does not say that something is late where it is said what', () => {
  const late = itemCards([item({ kind: 'late' })], () => true)
  const notice = noticeCard({
    id: 'late.2026-11-25',
    partnershipId: 'batang',
    at: 0,
    cause: { kind: 'late', day: '2026-11-25' },
  })
  expect(joined(late, [notice])).toEqual(late)
  expect(joined([], [notice])).toEqual([notice])
})
