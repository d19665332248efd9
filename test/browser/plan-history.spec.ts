import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { cell, demandOf, enter, expectCell, expectStatus, isList, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const openHistory = async (page: Page): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: 'Lainnya', exact: true }).click()
  await page.getByRole('button', { name: 'Riwayat rencana' }).click()
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Riwayat rencana' })
/** The first row that tells a number as it is said, on the top level of the list. */
const rowOf = (page: Page, text: RegExp) =>
  dialog(page).getByRole('listitem').filter({ hasText: text }).first()
const seeMoment = (page: Page) => page.getByRole('button', { name: 'Lihat', exact: true }).click()

/** How far the page and the plan's table are scrolled. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollLeft = 0, scrollTop = 0 } =
      document.querySelector('[role="grid"]')?.parentElement?.parentElement ?? {}
    return [scrollY, scrollLeft, scrollTop].map(Math.round)
  })

test('who looks at the history of the plan finds what two people changed, and the plan as it was', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const [early, late] = [await demandOf(sari, 4), await demandOf(sari, 5)]
  await enter(karyo, early, '131')
  await expectStatus(karyo, 'Terkirim')
  await expectCell(sari, early, '131')
  await enter(sari, late, '141')
  await expectStatus(sari, 'Terkirim')
  await enter(karyo, early, '137')
  await expectStatus(karyo, 'Terkirim')

  const hadi = await openAs(phoneOf('hadi'))
  await openPlan(hadi)
  await expectCell(hadi, early, '137')
  await cell(hadi, early).scrollIntoViewIfNeeded()
  if (!(await isList(hadi))) await cell(hadi, early).click()
  await openHistory(hadi)
  const before = await placeOf(hadi)
  await expect(dialog(hadi)).toContainText('Hari ini')
  await expect(rowOf(hadi, /Pak Karyo/)).toBeVisible()
  await expect(rowOf(hadi, /Bu Sari/)).toBeVisible()
  const karyos = rowOf(hadi, /Pak Karyo/)
  const fold = karyos.getByRole('button', { name: /mengubah \d+ angka/ })
  if ((await fold.count()) > 0) await fold.click()
  await expect(karyos).toContainText(/Permintaan Emping melinjo minggu .*→ 137/)
  await expectAccessible(hadi)
  await hadi.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(hadi)
  await hadi.emulateMedia({ colorScheme: 'light' })

  // The row of Sari ends before Karyo wrote a second time.
  await rowOf(hadi, /Bu Sari/)
    .getByRole('button', { name: /^Lihat rencana saat itu: Bu Sari/ })
    .click()
  const then = hadi.getByRole('region', { name: /^Rencana per \d+ \S+ \d\d\.\d\d WIB$/ })
  await expect(then).toContainText('Isian terakhir: Bu Sari.')
  await expectCell(hadi, early, '131')
  await expectCell(hadi, late, '141')
  await expectAccessible(hadi)
  await hadi.getByRole('button', { name: 'Ekspor atau cetak' }).click()
  const download = hadi.waitForEvent('download')
  await hadi.getByRole('button', { name: 'Ekspor CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Rencana .* per \d+ \S+ \d{4} WIB .*\.csv$/)
  const lines = (await readFile(await file.path(), 'utf8')).split(/\r?\n/)
  const demand = lines.find((line) => line.startsWith('Emping melinjo;Permintaan;'))
  expect(demand).toMatch(/;131(;|$)/)
  expect(demand).not.toMatch(/;137(;|$)/)

  await hadi.getByRole('button', { name: 'Kembali ke sekarang' }).click()
  await expect(then).toBeHidden()
  await expect.poll(() => placeOf(hadi)).toEqual(before)
  if (!(await isList(hadi))) await expect(cell(hadi, early)).toBeFocused()
  await expectCell(hadi, early, '137')
})

test('who comes back from the plan of then is where they were', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const key = await demandOf(sari, 7)
  await enter(sari, key, '161')
  await expectStatus(sari, 'Terkirim')
  await cell(sari, key).click()
  if (await isList(sari)) await sari.getByRole('button', { name: 'Riwayat' }).click()
  else await sari.keyboard.press('Alt+h')
  const change = sari.getByRole('dialog').getByRole('listitem').nth(0)
  await expect(change).toContainText('→ 161')
  const before = await placeOf(sari)
  await change.getByRole('button', { name: 'Lihat rencana saat itu' }).click()
  await expect(sari.getByRole('region', { name: /^Rencana per/ })).toContainText('Isian terakhir: Anda.')
  await expect(cell(sari, key)).toBeInViewport()
  await sari.getByRole('button', { name: 'Kembali ke sekarang' }).click()
  await expect.poll(() => placeOf(sari)).toEqual(before)
  await expect(cell(sari, key)).toBeInViewport()
})

test('the plan can be looked at as of a day and a time, and what was chosen stays until it can', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const key = await demandOf(sari, 6)
  await enter(sari, key, '151')
  await expectStatus(sari, 'Terkirim')

  await openHistory(sari)
  const [day, time] = [sari.getByLabel('Tanggal'), sari.getByLabel('Jam WIB')]
  const today = await day.inputValue()
  await day.fill('2031-01-20')
  await time.fill('07:15')
  await seeMoment(sari)
  await expect(dialog(sari)).toContainText(/Rencana baru dimulai \d+ \S+ \d\d\.\d\d WIB\./)
  await expect(day).toHaveValue('2031-01-20')
  await expect(time).toHaveValue('07:15')
  await expectAccessible(sari)

  await day.fill('2032-01-20')
  await seeMoment(sari)
  await expect(dialog(sari)).toContainText('Waktu itu belum tiba.')
  await expect(day).toHaveValue('2032-01-20')

  await day.fill(today)
  await time.fill(new Date(await sari.evaluate(() => Date.now() + 7 * 3_600_000)).toISOString().slice(11, 16))
  await sari.context().setOffline(true)
  await seeMoment(sari)
  await expect(dialog(sari)).toContainText('Riwayat perlu internet.')
  await expect(day).toHaveValue(today)
  await sari.context().setOffline(false)
  await seeMoment(sari)
  const then = sari.getByRole('region', { name: /^Rencana per \d+ \S+ \d\d\.\d\d WIB$/ })
  await expect(then).toBeVisible()
  await expectCell(sari, key, '151')
  await sari.getByRole('button', { name: 'Kembali ke sekarang' }).click()
  await enter(sari, key, '152')
  await expectCell(sari, key, '152')
  await expectStatus(sari, 'Terkirim')
})

test('without a network the history of the plan says what it needs, and opens once there is one', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  await untilKept(sari)
  await sari.reload()
  await expectStatus(sari, 'Terkirim')
  await sari.context().setOffline(true)
  await openHistory(sari)
  await expect(dialog(sari).getByText('Riwayat perlu internet.')).toBeVisible()
  await expectAccessible(sari)
  await sari.context().setOffline(false)
  await sari.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(dialog(sari).getByRole('listitem').first()).toBeVisible()
})
