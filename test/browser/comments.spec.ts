import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { bring, cell, demandOf, expectStatus, isList, openPlan } from './support/plan'
import { test } from './support/test'
import { fingersOn } from './support/touch'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** The address of the first producer's production in the plan's week `week`, counted from 0. */
const productionOf = async (page: Page, week: number): Promise<string> =>
  (await demandOf(page, week)).replace('demand/emping', 'production/emping/emping-limpung')

/** Opens the thread of a number the way the screen at hand wants it. */
const openThread = async (page: Page, key: string): Promise<void> => {
  await bring(page, key)
  await cell(page, key).click()
  if (await isList(page)) await page.getByRole('button', { name: 'Komentar', exact: true }).click()
  else await page.keyboard.press('Control+Alt+m')
  await expect(thread(page)).toBeVisible()
}

const thread = (page: Page) => page.getByRole('dialog', { name: /^Komentar · / })
const field = (page: Page) => page.getByLabel('Tulis komentar')

const say = async (page: Page, text: string): Promise<void> => {
  await field(page).fill(text)
  await page.getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(field(page)).toHaveValue('')
}

const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()

const openList = (page: Page) => page.getByRole('button', { name: /^Semua komentar/ }).click()

test('a question on a number reaches the one who is mentioned', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const key = await demandOf(sari, 1)

  await openThread(sari, key)
  await field(sari).pressSequentially('Bisa 90, @kar')
  const offered = sari.getByRole('listbox', { name: 'Rekan yang bisa disebut' })
  await expect(offered.getByRole('option')).toHaveText([/Pak Karyo/])
  await expectAccessible(sari)
  await sari.keyboard.press('Enter')
  await expect(field(sari)).toHaveValue('Bisa 90, @Pak Karyo ')
  await sari.keyboard.press('Control+Enter')
  await expect(thread(sari).getByRole('listitem')).toContainText(['Bisa 90, @Pak Karyo'])

  await karyo.getByRole('button', { name: /^Semua komentar .* 1 menyebut Anda$/ }).click()
  await expect(cell(karyo, key)).toHaveAttribute('aria-label', /ada komentar/)
  const list = karyo.getByRole('dialog', { name: 'Komentar', exact: true })
  await expect(list.getByRole('heading', { name: 'Menyebut Anda' })).toBeVisible()
  await expectAccessible(karyo)
  await list.getByRole('button', { name: /^Permintaan Emping melinjo minggu/ }).click()
  await expect(thread(karyo).getByRole('listitem')).toContainText(['Bu Sari'])
  await expectAccessible(karyo)
})

test('an answer comes while the thread is open, and a settled thread leaves the table', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const key = await demandOf(sari, 0)
  await openThread(sari, key)
  await say(sari, 'Cukup 20?')
  await openThread(karyo, key)
  await expect(thread(karyo)).toContainText('Cukup 20?')
  await say(karyo, 'Cukup, Bu.')
  await expect(thread(sari)).toContainText('Cukup, Bu.')
  await karyo.getByRole('button', { name: 'Tandai selesai' }).click()
  await expect(thread(sari)).toContainText('Diselesaikan Pak Karyo')
  await expectAccessible(sari)
  await close(sari)
  await expect(cell(sari, key)).not.toHaveAttribute('aria-label', /ada komentar/)
})

test('what is written without a network waits on the device and is sent once', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const key = await demandOf(sari, 2)
  // The app must be on the device before it can start without a network.
  await untilKept(sari)
  await sari.reload()
  await expectStatus(sari, 'Terkirim')

  await openThread(sari, key)
  await sari.context().setOffline(true)
  await say(sari, 'Sinyal hilang di gudang.')
  await expect(thread(sari).getByText('Belum terkirim')).toBeVisible()
  await expectAccessible(sari)
  await close(sari)
  await expectStatus(sari, 'Luring · 1 belum terkirim')

  await sari.reload()
  await expectStatus(sari, 'Luring · 1 belum terkirim')
  await expect(cell(sari, key)).toHaveAttribute('aria-label', /ada komentar/)
  await openThread(sari, key)
  await expect(thread(sari).getByText('Sambungkan internet')).toBeVisible()
  await expect(thread(sari)).toContainText('Sinyal hilang di gudang.')
  await close(sari)

  await sari.context().setOffline(false)
  await expectStatus(sari, 'Terkirim')
  await openThread(karyo, key)
  await expect(thread(karyo).getByText('Sinyal hilang di gudang.')).toHaveCount(1)
})

test('an own comment is deleted after one more question, and that it was there stays', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  await openThread(sari, await productionOf(sari, 0))
  await say(sari, 'Salah tulis')
  await sari.getByRole('button', { name: 'Hapus komentar: Salah tulis' }).click()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: 'Ya, hapus' }).click()
  await expect(thread(sari).getByText('Komentar dihapus')).toBeVisible()
  await expect(thread(sari)).not.toContainText('Salah tulis')
})

test('a comment leads to its number, and what was typed stays when it is closed', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const key = await productionOf(sari, 1)
  await openThread(sari, key)
  await sari.getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(sari.getByText('Tulis komentar dahulu.')).toBeVisible()
  await say(sari, 'Lihat ini')
  await field(sari).fill('Belum selesai')
  await close(sari)

  const [name = ''] = ((await cell(sari, key).getAttribute('aria-label')) as string).split(':')
  await openList(sari)
  await sari.getByRole('button', { name: `Lihat di tabel: ${name}` }).click()
  await expect(cell(sari, key)).toBeInViewport()
  await openThread(sari, key)
  await expect(field(sari)).toHaveValue('Belum selesai')
  await field(sari).fill('')
})

test('a facilitator reads the comments and writes none', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  await openThread(sari, await productionOf(sari, 2))
  await say(sari, 'Untuk semua')
  await close(sari)

  const ratna = await openAs(phoneOf('ratna'))
  await openPlan(ratna)
  await openList(ratna)
  await expectAccessible(ratna)
  await ratna.getByRole('dialog').getByText('Untuk semua').click()
  await expect(thread(ratna)).toContainText('Untuk semua')
  await expect(field(ratna)).toHaveCount(0)
  await expect(thread(ratna).getByRole('button', { name: 'Tandai selesai' })).toHaveCount(0)
  await expectAccessible(ratna)
})

/** Rests a finger on a number, then lifts it; what comes of that. */
const rest = async (page: Page, key: string) => {
  const fingers = await fingersOn(page)
  const dialog = page.getByRole('dialog')
  await fingers.longPress(cell(page, key), () => expect(dialog).toBeVisible())
  return dialog
}

test('a finger that rests on a number reaches its comments and its history, also for who only reads', async ({
  openAs,
}) => {
  for (const id of ['karyo', 'ratna']) {
    const page = await openAs(phoneOf(id))
    await openPlan(page)
    await expect(page.getByRole('button', { name: /^Semua komentar/ })).toBeVisible()
    const key = await demandOf(page, 0)
    const held = await rest(page, key)
    await expect(held.getByRole('heading')).toHaveText(/^Permintaan Emping melinjo minggu/)
    await expect(page.locator('input[inputmode="decimal"]')).toHaveCount(0)
    await expectAccessible(page)
    await held.getByRole('button', { name: 'Riwayat' }).click()
    await expect(page.getByRole('dialog', { name: /^Riwayat · Permintaan/ })).toBeVisible()
    await close(page)
    await (await rest(page, key)).getByRole('button', { name: 'Komentar' }).click()
    await expect(thread(page)).toBeVisible()
    await close(page)
  }
})
