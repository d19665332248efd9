import { expect, type Locator, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { expectStatus } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const notes = (page: Page): Locator => page.getByLabel('Catatan', { exact: true })

/** Writes at the end of the notes, key by key, as a person does. */
const write = async (page: Page, text: string): Promise<void> => {
  await notes(page).press('Control+End')
  await notes(page).pressSequentially(text)
}

/** The dialog that is open, whose buttons may be called like those below it. */
const dialog = (page: Page): Locator => page.getByRole('dialog')

const addDecision = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: 'Keputusan', exact: true }).click()
  await dialog(page).getByLabel('Apa yang diputuskan?').fill(text)
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog(page)).toHaveCount(0)
}

const promise = async (page: Page, text: string, owner: string): Promise<void> => {
  await page.getByRole('button', { name: 'Tindak lanjut', exact: true }).click()
  await dialog(page).getByLabel('Apa yang akan dikerjakan?').fill(text)
  await expectAccessible(page)
  await dialog(page).getByText(owner, { exact: true }).click()
  await dialog(page).getByRole('button', { name: 'Jadikan komitmen' }).click()
  await expect(dialog(page)).toHaveCount(0)
}

const closeMeeting = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Tutup rapat' }).click()
  await expect(dialog(page)).toBeVisible()
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Tutup rapat' }).click()
  await expect(page.getByRole('button', { name: 'Setujui notulen' })).toBeVisible()
}

/** Counts what this page's person presses from now on. */
const countPresses = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const counted = window as unknown as { presses: number }
    counted.presses = 0
    addEventListener('click', () => counted.presses++, true)
  })
  return () => page.evaluate(() => (window as unknown as { presses: number }).presses)
}

test('three people hold a meeting, one of them without a signal for a while, and agree on its minutes', async ({
  openAs,
}) => {
  test.slow()
  const sari = await openAs(phoneOf('sari'))
  const [karyo, wulan] = [await openAs(phoneOf('karyo')), await openAs(phoneOf('wulan'))]
  await sari.goto('/kemitraan/batang/rapat')
  await expectAccessible(sari)
  await sari.getByRole('link', { name: 'Buka rapat' }).click()
  await sari.getByRole('button', { name: 'Siapkan agenda' }).click()

  // Open follow-ups head the agenda; what people add stands behind, and moves by keys.
  const items = sari.getByRole('listitem').filter({ has: sari.getByRole('button', { name: /^Pindahkan / }) })
  await expect(items.first()).toContainText('Tindak lanjut: ')
  await sari.getByLabel('Bahas apa lagi?').fill('Harga jelang Lebaran')
  await sari.getByRole('button', { name: 'Tambah' }).click()
  const handle = sari.getByRole('button', { name: /^Pindahkan Harga jelang Lebaran/ })
  await expect(items.last()).toContainText('Harga jelang Lebaran')
  for (let left = await items.count(); left > 1; left--) await handle.press('ArrowUp')
  await expect(items.first()).toContainText('Harga jelang Lebaran')
  await expectAccessible(sari)

  await sari.getByRole('button', { name: 'Mulai rapat' }).click()
  await expect(sari.getByRole('heading', { name: 'Harga jelang Lebaran' })).toBeVisible()
  for (const page of [karyo, wulan]) {
    await page.goto(sari.url())
    await expectStatus(page, 'Terkirim')
    await expect(page.getByRole('heading', { name: 'Harga jelang Lebaran' })).toBeVisible()
  }
  await write(sari, 'Permintaan naik. ')
  await expect(notes(karyo)).toHaveValue('Permintaan naik. ')
  await notes(karyo).click()
  await Promise.all([write(karyo, 'Stok melinjo cukup. '), write(wulan, 'Batik ikut naik. ')])
  await expect(notes(sari)).toHaveValue(/Stok melinjo cukup\. /)
  await expect(notes(sari)).toHaveValue(/Batik ikut naik\. /)
  await expectAccessible(karyo)

  // Without a signal: what she writes is on the device, and what the others write meanwhile stays.
  await wulan.context().setOffline(true)
  await write(wulan, 'Sinyal saya hilang. ')
  await addDecision(wulan, 'Harga naik lima persen mulai Desember')
  await expect(wulan.locator('[data-status]')).toContainText('belum terkirim')
  await write(sari, 'Kami lanjut dulu. ')
  await wulan.getByRole('button', { name: 'Tutup rapat' }).click()
  await expect(dialog(wulan)).toContainText('Menutup rapat perlu sinyal')
  await expect(dialog(wulan).getByRole('button', { name: 'Tutup rapat' })).toBeDisabled()
  await wulan.keyboard.press('Escape')
  await wulan.context().setOffline(false)
  await expectStatus(wulan, 'Terkirim')
  await expect(notes(wulan)).toHaveValue(/Kami lanjut dulu\. /)
  await expect(notes(sari)).toHaveValue(/Sinyal saya hilang\. /)
  await expect(notes(karyo)).toHaveValue(await notes(sari).inputValue())
  await expect(sari.getByText('Harga naik lima persen mulai Desember')).toBeVisible()

  await karyo.getByRole('button', { name: 'Catat pendapat lain' }).click()
  await dialog(karyo).getByLabel('Pendapat yang berbeda').fill('Lima persen terlalu banyak')
  await expectAccessible(karyo)
  await dialog(karyo).getByRole('button', { name: 'Simpan' }).click()
  await expect(sari.getByText('Lima persen terlalu banyak')).toBeVisible()
  // Where there is room, attendance stands beside the meeting.
  const attendance = karyo.getByRole('button', { name: /^Hadir \d/ })
  if (await attendance.isVisible()) {
    await attendance.click()
    await expect(dialog(karyo)).toContainText('Nama tamu')
    await expectAccessible(karyo)
    await karyo.keyboard.press('Escape')
  }
  await promise(karyo, 'Kirim daftar harga baru', 'Pak Karyo')
  await expect(karyo.getByText('Sudah menjadi komitmen')).toBeVisible()
  await expect(sari.getByText('Sudah menjadi komitmen')).toBeVisible()
  await closeMeeting(sari)
  await expectAccessible(sari)
  for (const page of [sari, karyo, wulan]) {
    await expect(page.getByRole('article')).toContainText('Stok melinjo cukup.')
    await expect(page.getByRole('article')).toContainText('Harga naik lima persen mulai Desember')
  }

  await karyo.getByRole('button', { name: 'Setujui notulen' }).click()
  await expect(karyo.getByText('Anda menyetujui notulen ini.')).toBeVisible()
  await wulan.getByRole('button', { name: 'Ada yang tidak benar' }).click()
  await dialog(wulan).getByLabel('Apa yang tidak benar?').fill('Naiknya mulai Januari')
  await expectAccessible(wulan)
  await dialog(wulan).getByRole('button', { name: 'Kirim keberatan' }).click()
  await expect(wulan.getByRole('article')).toContainText('Naiknya mulai Januari')

  await sari.getByRole('link', { name: 'Ke daftar notulen' }).click()
  await sari.getByLabel('Cari di notulen').fill('daftar harga')
  await sari.getByRole('button', { name: 'Cari' }).click()
  await expect(sari.getByText('Ditemukan di 1 notulen.')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('link', { name: 'Keputusan', exact: true }).click()
  await expect(sari.getByText('Kirim daftar harga baru')).toBeVisible()
  await expect(sari.getByText('Harga naik lima persen mulai Desember')).toBeVisible()
  await expectAccessible(sari)
})

test('a meeting is scheduled, answered without a signal, moved and put into a calendar', async ({
  openAs,
}) => {
  test.slow()
  const tiur = await openAs(phoneOf('tiur'))
  await tiur.goto('/kemitraan/samosir/rapat')
  await tiur.getByRole('button', { name: 'Jadwalkan rapat' }).click()
  await dialog(tiur).getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(dialog(tiur)).toContainText('Tulis tempatnya, atau isi tautan rapat.')
  await expectAccessible(tiur)
  await dialog(tiur).getByLabel('Tempat').fill('Gudang kopi')
  await dialog(tiur).getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(tiur.getByText('Rapat berikutnya', { exact: true })).toBeVisible()
  await expect(tiur.getByText('Setiap Senin · 09.00')).toBeVisible()

  const togar = await openAs(phoneOf('togar'))
  await togar.goto('/kemitraan/samosir/rapat')
  const absent = togar.getByRole('button', { name: 'Berhalangan' })
  await expect(absent).toBeVisible()
  await togar.context().setOffline(true)
  await absent.click()
  await expect(absent).toHaveAttribute('aria-pressed', 'true')
  await expect(togar.getByText('Belum terkirim')).toBeVisible()
  await expectAccessible(togar)
  await togar.context().setOffline(false)
  await expect(togar.getByText('Belum terkirim')).toBeHidden()
  await tiur.reload()
  await expect(tiur.getByText('Berhalangan: Pak Togar.')).toBeVisible()

  // One meeting in the afternoon, then all that follow on another weekday.
  await tiur.getByRole('button', { name: 'Ubah', exact: true }).click()
  await dialog(tiur).getByLabel('Jam mulai').fill('13:30')
  await dialog(tiur).getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(tiur.getByText('Senin, 1 Des · 13.30–14.30 WIB')).toBeVisible()
  await expect(tiur.getByText('Senin, 8 Des · 09.00–10.00 WIB')).toBeVisible()
  await tiur.getByRole('button', { name: /^Ubah Rapat/ }).click()
  await dialog(tiur).getByLabel('Berlaku mulai').fill('2031-12-03')
  await dialog(tiur).getByLabel('Berulang').selectOption('two-weekly')
  await dialog(tiur).getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(tiur.getByText('Dua minggu sekali, Rabu · 09.00')).toBeVisible()
  await expect(tiur.getByText('Rabu, 17 Des · 09.00–10.00 WIB')).toBeVisible()

  await tiur.getByRole('button', { name: 'Kalender' }).click()
  const file = tiur.waitForEvent('download')
  await dialog(tiur).getByRole('link', { name: 'Unduh semua rapat' }).click()
  expect((await file).suggestedFilename()).toMatch(/\.ics$/)
  await dialog(tiur).getByRole('button', { name: 'Buat tautan' }).click()
  const address = await dialog(tiur).getByLabel('Tautan kalender').inputValue()
  expect(await (await tiur.request.get(address)).text()).toContain('BEGIN:VCALENDAR')
  await expectAccessible(tiur)
  await dialog(tiur).getByRole('button', { name: 'Cabut tautan' }).click()
  await expect(dialog(tiur).getByRole('button', { name: 'Buat tautan' })).toBeVisible()
  expect((await tiur.request.get(address)).status()).toBe(404)
})

test('a decision leads to its line of the minutes, which stay readable without a signal', async ({
  openAs,
}) => {
  const wulan = await openAs(phoneOf('wulan'))
  await wulan.goto('/kemitraan/batang/rapat?bagian=hasil')
  const decision = wulan
    .getByRole('listitem')
    .filter({ has: wulan.getByRole('link', { name: /^Notulen 1,/ }) })
    .filter({ hasNotText: 'paling lambat' })
    .first()
  const text = await decision.locator('span').first().innerText()
  await decision.getByRole('link', { name: /^Notulen 1,/ }).click()
  await wulan.waitForURL(/#baris-/)
  const line = wulan.locator(`[id="${new URL(wulan.url()).hash.slice(1)}"]`)
  await expect(line).toHaveText(text)
  await expect(line).toBeInViewport()
  await expectAccessible(wulan)

  await untilKept(wulan)
  await wulan.reload()
  await expect(line).toBeVisible()
  await wulan.context().setOffline(true)
  await wulan.reload()
  await expect(line).toHaveText(text)
  await expect(wulan.getByText(/^Belum dapat memuat yang terbaru\. Ini keadaan \d/)).toBeVisible()
  await expectAccessible(wulan)
  await wulan.goto('/kemitraan/batang/rapat?bagian=hasil')
  await expect(wulan.getByText(text)).toBeVisible()
})

test('from the first tap to the minutes takes few taps', async ({ openAs }) => {
  test.slow()
  const hadi = await openAs(phoneOf('hadi'))
  await hadi.goto('/kemitraan/batang/rapat')
  await hadi.getByRole('button', { name: 'Jadwalkan rapat' }).click()
  await dialog(hadi).getByLabel('Berulang').selectOption('once')
  await dialog(hadi).getByLabel('Hari pertama').fill('2031-11-26')
  await dialog(hadi).getByLabel('Jam mulai').fill('10:00')
  await dialog(hadi).getByLabel('Tempat').fill('Kantor')
  await dialog(hadi).getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(dialog(hadi)).toHaveCount(0)
  await expect(hadi.getByText('Rabu, 26 Nov · 10.00–11.00 WIB').first()).toBeVisible()

  const presses = await countPresses(hadi)
  await hadi.getByRole('link', { name: 'Buka rapat' }).click()
  await hadi.getByRole('button', { name: 'Mulai rapat' }).click()
  await notes(hadi).fill('Semua sesuai rencana.')
  await addDecision(hadi, 'Rencana minggu ini tetap')
  await promise(hadi, 'Siapkan karung baru', 'Bu Sari')
  await closeMeeting(hadi)
  await hadi.getByRole('button', { name: 'Setujui notulen' }).click()
  await expect(hadi.getByText('Anda menyetujui notulen ini.')).toBeVisible()
  // At five seconds a tap, writing included, this is well under two minutes.
  expect(await presses()).toBeLessThanOrEqual(14)
  await hadi.goto('/kemitraan/batang/komitmen')
  await expect(hadi.getByText('Siapkan karung baru').first()).toBeVisible()

  // Beside the meetings, the agreement has no room on a phone's bar: there it is found under the last place.
  await hadi.goto('/lainnya')
  await hadi
    .getByRole('link', { name: /^Kesepakatan/ })
    .first()
    .click()
  await expect(hadi).toHaveURL(/\/kemitraan\/batang\/kesepakatan$/)
})
