import { expect, type Locator, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const TITLE = 'Rapat dengan pendamping'
const phone = { width: 360, height: 740 }
const laptop = { width: 1366, height: 768 }

const dialog = (page: Page): Locator => page.getByRole('dialog')

/** Has the page ask the server at once, as when the network comes back, instead of within half a minute. */
const askAgain = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))

/** Schedules one meeting for today, of which nobody is reminded, and opens its page. */
const schedule = async (page: Page): Promise<void> => {
  await page.goto('/kemitraan/batang/rapat')
  await page.getByRole('button', { name: 'Jadwalkan rapat' }).click()
  await dialog(page).getByLabel('Berulang').selectOption('once')
  await dialog(page).getByLabel('Hari pertama').fill('2031-11-26')
  await dialog(page).getByLabel('Jam mulai').fill('11:00')
  await dialog(page).getByLabel('Tempat').fill('Kantor')
  await dialog(page).getByText('Nama, lama, pemimpin, pengingat').click()
  await dialog(page).getByLabel('Nama rapat').fill(TITLE)
  await dialog(page).getByLabel('Pengingat').selectOption({ label: 'Tanpa pengingat' })
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Buka rapat' }).click()
  await page.waitForURL(/\/rapat\/./)
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
}

const invite = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Undang pendamping' }).click()
  await expect(dialog(page).getByLabel('Siapa')).toBeVisible()
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Undang', exact: true }).click()
  await expect(dialog(page)).toHaveCount(0)
}

test('a facilitator comes by invitation, is in the attendance list, adds a note and reads the minutes', async ({
  openAs,
}) => {
  test.slow()
  const [sari, ratna] = [await openAs(phoneOf('sari')), await openAs(phoneOf('ratna'))]
  await sari.setViewportSize(phone)
  await ratna.setViewportSize(laptop)
  await ratna.goto('/kemitraan/batang/rapat')
  await expect(ratna.getByText('Rapat ini milik para pihak')).toBeVisible()
  await expectAccessible(ratna)

  await schedule(sari)
  const address = sari.url()
  await invite(sari)
  const invited = sari.getByRole('listitem').filter({ hasText: 'Bu Ratna' })
  await expect(invited).toContainText('Belum menjawab')
  await expectAccessible(sari)

  // The invitation is on the day's page and in the list of her meetings; she answers without a signal.
  await expect(async () => {
    await ratna.goto('/')
    await expect(ratna.getByText(`Anda diundang: ${TITLE}`)).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expectAccessible(ratna)
  await ratna.goto('/pendamping')
  await expect(ratna.getByRole('heading', { name: 'Rapat Anda' })).toBeVisible()
  await expect(ratna.getByText('Belum Anda jawab')).toBeVisible()
  await expectAccessible(ratna)
  await ratna.getByRole('link', { name: `Buka ${TITLE}` }).click()
  const coming = ratna.getByRole('button', { name: 'Hadir', exact: true })
  await expect(coming).toBeVisible()
  await ratna.context().setOffline(true)
  await coming.click()
  await expect(coming).toHaveAttribute('aria-pressed', 'true')
  await expect(ratna.getByText('Belum terkirim')).toBeVisible()
  await expectAccessible(ratna)
  await ratna.context().setOffline(false)
  await expect(ratna.getByText('Belum terkirim')).toBeHidden()
  await askAgain(sari)
  await expect(invited).toContainText('Hadir')

  // In the room she reads along and is marked as there; what she notes stands under her name.
  await sari.getByRole('button', { name: 'Mulai rapat' }).click()
  await sari.getByLabel('Catatan', { exact: true }).fill('Stok melinjo cukup sampai Januari.')
  await askAgain(ratna)
  await expect(ratna.getByLabel('Catatan', { exact: true })).toHaveValue('Stok melinjo cukup sampai Januari.')
  await expect(ratna.getByText('Anda hadir sebagai pendamping')).toBeVisible()
  await expect(ratna.getByRole('button', { name: 'Tutup rapat' })).toHaveCount(0)
  await expect(ratna.getByRole('button', { name: 'Keputusan', exact: true })).toHaveCount(0)
  const marked = ratna.getByRole('listitem').filter({ hasText: 'Bu Ratna (pendamping)' })
  await expect(marked).toContainText('Hadir')
  await ratna.getByLabel('Catatan Anda sebagai pendamping').fill('Ada dana angkut dari dinas.')
  await ratna.getByRole('button', { name: 'Tambah catatan' }).click()
  await expect(ratna.getByText('Bu Ratna: Ada dana angkut dari dinas.')).toBeVisible()
  await expect(ratna.getByText('Belum terkirim')).toBeHidden()
  await expectAccessible(ratna)
  await expect(sari.getByText('Bu Ratna: Ada dana angkut dari dinas.')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: /^Hadir \d/ }).click()
  await expect(dialog(sari).getByText('(pendamping)')).toBeVisible()
  await expectAccessible(sari)
  await sari.keyboard.press('Escape')

  await sari.getByRole('button', { name: 'Tutup rapat' }).click()
  await dialog(sari).getByRole('button', { name: 'Tutup rapat' }).click()
  await expect(sari.getByRole('article')).toContainText('Bu Ratna, pendamping')
  await expect(ratna.getByRole('article')).toContainText('Ada dana angkut dari dinas.')
  await expect(ratna.getByRole('button', { name: 'Setujui notulen' })).toHaveCount(0)
  await expect(ratna.getByRole('button', { name: 'Unduh berkas bukti' })).toHaveCount(0)
  await expectAccessible(ratna)

  // It is counted for her, with the minutes as evidence.
  await expect(async () => {
    await ratna.goto('/pendamping')
    await expect(ratna.getByText(/^Hadir di \d+ rapat$/)).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await ratna.getByText(/^Hadir di \d+ rapat$/).click()
  const held = ratna.getByRole('listitem').filter({ hasText: TITLE })
  await expect(held.getByRole('link', { name: /^Notulen/ })).toBeVisible()
  await expectAccessible(ratna)

  // Taken back, it is gone for her at once; that she was there stays true.
  await sari.goto(address)
  await expect(sari.getByRole('article')).toBeVisible()
  await sari.getByRole('button', { name: 'Batalkan undangan Bu Ratna' }).click()
  await expectAccessible(sari)
  await dialog(sari).getByRole('button', { name: 'Batalkan undangan' }).click()
  await expect(dialog(sari)).toHaveCount(0)
  await expect(async () => {
    await ratna.goto(address)
    await expect(ratna.getByText('Rapat ini milik para pihak')).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await ratna.goto('/pendamping')
  await ratna.getByText(/^Hadir di \d+ rapat$/).click()
  await expect(held).toContainText('Undangannya sudah berakhir.')
})

test('whose invitation is taken back is put out of the room while it is held', async ({ openAs }) => {
  test.slow()
  const [sari, ratna] = [await openAs(phoneOf('sari')), await openAs(phoneOf('ratna'))]
  await sari.setViewportSize(phone)
  await ratna.setViewportSize(laptop)
  await schedule(sari)
  await invite(sari)
  await expect(sari.getByRole('listitem').filter({ hasText: 'Bu Ratna' })).toBeVisible()
  await sari.getByRole('button', { name: 'Siapkan agenda' }).click()
  await expect(sari.getByRole('button', { name: 'Mulai rapat' })).toBeVisible()
  await expect(async () => {
    await ratna.goto(sari.url())
    await expect(ratna.getByRole('button', { name: 'Hadir', exact: true })).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expectAccessible(ratna)
  await sari.getByRole('button', { name: 'Batalkan undangan Bu Ratna' }).click()
  await dialog(sari).getByRole('button', { name: 'Batalkan undangan' }).click()
  await expect(ratna.getByText('Rapat ini milik para pihak')).toBeVisible()
  await sari.goto('/kemitraan/batang/rapat')
  await sari.getByRole('button', { name: 'Batalkan', exact: true }).click()
  await dialog(sari).getByRole('button', { name: 'Batalkan rapat' }).click()
  await expect(dialog(sari)).toHaveCount(0)
})
