import { expect } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { bring, cell, demandOf, enter, expectCell, expectStatus, openPlan, type } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

test('two people edit one plan and see each other, their edits and where they are', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  await expect(sari.getByLabel('Sedang membuka: Pak Karyo')).toBeVisible()

  const first = await demandOf(sari, 0)
  const second = await demandOf(sari, 1)
  await enter(sari, first, '31')
  await expectCell(karyo, first, '31')
  await enter(karyo, second, '47')
  await expectCell(sari, second, '47')

  await cell(sari, first).click()
  await expect(cell(karyo, first)).toHaveAttribute('aria-label', /Bu Sari/)
  await expectStatus(sari, 'Terkirim')
  await expectStatus(karyo, 'Terkirim')
})

test('edits made without a network are kept, counted, sent later and merged', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const [same, mine, theirs] = [await demandOf(sari, 0), await demandOf(sari, 1), await demandOf(sari, 2)]

  // What tells of the unsent is loaded once the page has nothing better to do.
  await karyo.waitForLoadState('networkidle')
  await karyo.context().setOffline(true)
  await expectStatus(karyo, 'Luring')
  await enter(karyo, same, '61')
  await enter(karyo, mine, '62')
  await expectStatus(karyo, 'Luring · 2 belum terkirim')
  await karyo.locator('[data-status]').click()
  await expect(karyo.getByRole('dialog')).toContainText('2 isian belum terkirim')
  await expect(karyo.getByRole('dialog').getByRole('listitem')).toHaveText([
    /^Permintaan Emping melinjo minggu .*: 61$/,
    /^Permintaan Emping melinjo minggu .*: 62$/,
  ])
  await expectAccessible(karyo)
  await karyo.getByRole('button', { name: 'Tutup' }).click()
  await enter(sari, same, '71')
  await enter(sari, theirs, '72')
  await expectStatus(sari, 'Terkirim')
  await bring(karyo, theirs)
  await expect(cell(karyo, theirs)).not.toContainText(/(^|[^0-9])72$/)

  await karyo.context().setOffline(false)
  await expectStatus(karyo, 'Terkirim')
  await expectCell(karyo, theirs, '72')
  await expectCell(sari, mine, '62')
  await bring(sari, same)
  const settled = (await cell(sari, same).innerText()).match(/\d+$/)?.[0] as string
  expect(['61', '71']).toContain(settled)
  await expectCell(karyo, same, settled)

  await karyo.reload()
  await expectStatus(karyo, 'Terkirim')
  await expectCell(karyo, same, settled)
  await expectCell(karyo, mine, '62')
})

test('a page that is closed without a network sends its edits when it is opened again, and says who else wrote there', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(karyo)
  const key = await demandOf(karyo, 3)
  await karyo.context().setOffline(true)
  await enter(karyo, key, '83')
  await expectStatus(karyo, 'Luring · 1 belum terkirim')
  const context = karyo.context()
  await karyo.close()
  await enter(sari, key, '84')
  await expectStatus(sari, 'Terkirim')

  await context.setOffline(false)
  const again = await context.newPage()
  await openPlan(again)
  // Either may stay; whose number went is told, by whom.
  const notices = [sari.getByText('Diubah Pak Karyo 84 → 83'), again.getByText('Diubah Bu Sari 83 → 84')]
  await expect(async () => {
    const seen = await Promise.all(notices.map((notice) => notice.count()))
    expect(Math.max(...seen)).toBeGreaterThan(0)
  }).toPass({ timeout: 30_000 })
  const stayed = (await cell(sari, key).innerText()).match(/\d+$/)?.[0] as string
  expect(['83', '84']).toContain(stayed)
  await expectCell(again, key, stayed)
})

test('a browser that has never seen the plan gets it from the server', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const key = await demandOf(sari, 0)
  await enter(sari, key, '94')
  await expectStatus(sari, 'Terkirim')
  const fresh = await openAs(phoneOf('hadi'))
  await openPlan(fresh)
  await expectCell(fresh, key, '94')
})

test('the plan opens without a network once it has been open', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const key = await demandOf(sari, 0)
  const shown = (await cell(sari, key).innerText()).match(/\d+$/)?.[0] as string
  await untilKept(sari)
  await sari.reload()
  await expectStatus(sari, 'Terkirim')
  await sari.context().setOffline(true)
  await sari.reload()
  await expectCell(sari, key, shown)
  await expectStatus(sari, 'Luring')
  const parts = sari.getByRole('navigation', { name: 'Bagian rencana' })
  for (const name of ['Pengiriman', 'Bahan baku', 'Kapasitas', /^Masalah/, 'Tujuan']) {
    await parts.getByRole('link', { name }).click()
    await expect(parts.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    await expect(sari.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
})

test('a number that is not one stays as typed and says what to do', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const key = await demandOf(sari, 0)
  await type(sari, key, '1.5')
  await expect(sari.getByRole('alert')).toContainText('Pakai koma untuk desimal')
  await expect(cell(sari, key)).toHaveAttribute('aria-label', /: 1\.5/)
  await expectAccessible(sari)
})

test('a number that somebody else changes is told and can be put back, and undo leaves what is theirs', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const [same, mine, theirs] = [await demandOf(sari, 0), await demandOf(sari, 1), await demandOf(sari, 2)]
  await enter(sari, same, '121')
  await expectCell(karyo, same, '121')
  await enter(karyo, same, '93')
  await expect(sari.getByText('Diubah Pak Karyo 121 → 93', { exact: true })).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: 'Kembalikan' }).click()
  await expectCell(sari, same, '121')
  await expectCell(karyo, same, '121')

  await enter(sari, mine, '122')
  await enter(karyo, theirs, '123')
  await expectCell(sari, theirs, '123')
  await sari.getByRole('button', { name: 'Batalkan' }).click()
  await bring(sari, mine)
  await expect(cell(sari, mine)).not.toContainText('122')
  await expectCell(sari, theirs, '123')
})

test('a facilitator reads the plan and cannot change it', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await openPlan(ratna)
  await expect(ratna.getByText('Anda hanya dapat melihat rencana ini.')).toBeVisible()
  await expect(ratna.getByRole('button', { name: 'Tambah produk' })).toBeHidden()
  await expectAccessible(ratna)
})

test('a stranger is told nothing about a plan of others', async ({ openAs }) => {
  const tiur = await openAs(phoneOf('tiur'))
  await tiur.goto('/kemitraan/batang/rencana')
  await expect(tiur.getByText('Emping')).toHaveCount(0)
  await expect(tiur.getByRole('heading', { name: 'Rencana belum bisa dibuka' })).toBeVisible()
  await expectAccessible(tiur)
})

test('the plan can be used by everybody, in the dark and without a network too', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  await expectAccessible(sari)
  await sari.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(sari)
  await sari.context().setOffline(true)
  await expectStatus(sari, 'Luring')
  await expectAccessible(sari)
  await sari.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(sari)
})
