import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { toasts } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const row = (page: Page) => page.locator('[data-partnership="batang"]')

/** Has the page ask the server at once, as when the network comes back, instead of within half a minute. */
const askAgain = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))

test('a facilitator sees who needs help and why, and every score opens to its evidence', async ({
  openAs,
}) => {
  const ratna = await openAs(phoneOf('ratna'))
  await ratna.goto('/pendamping')
  await expect(row(ratna)).toContainText('Oleh-oleh Batang')
  await expect(row(ratna)).toContainText('Terlihat: rencana tanpa harga')
  await expectAccessible(ratna)

  await ratna.getByRole('link', { name: /^Kabupaten Batang/ }).click()
  await ratna.waitForURL(/wilayah=33\.25/)
  await ratna.getByLabel('Bidang usaha').selectOption({ label: 'Jasa' })
  await expect(ratna.getByText('Tidak ada kemitraan di sini')).toBeVisible()
  await expectAccessible(ratna)
  await ratna.getByLabel('Bidang usaha').selectOption({ label: 'Makanan dan minuman' })
  await ratna.waitForURL(/sektor=food/)
  await ratna.reload()
  await expect(ratna.getByLabel('Bidang usaha')).toHaveValue('food')

  await row(ratna).getByRole('link').click()
  await expect(ratna.getByRole('heading', { name: 'Angka 12 minggu terakhir' })).toBeVisible()
  const reason = ratna.locator('details').first()
  await reason.locator('summary').click()
  await expect(reason).toContainText('Rumus: mulai')
  await expectAccessible(ratna)
  await ratna.getByRole('link', { name: 'Nilai' }).click()
  const planning = ratna.locator('[data-component="planning"]')
  await planning.locator('summary').first().click()
  await expect(planning).toContainText('Rumus: rata-rata nilai bukti')
  await expect(planning).toContainText('Rencana terakhir diubah')
  // A past quarter opens to its evidence, or to why it is not known.
  await planning.locator('[data-quarter]').first().locator('summary').click()
  await expect(planning).toContainText(/tidak dihitung ulang|belum dimulai waktu itu/)
  await expectAccessible(ratna)
})

test('assistance is written down, and later what came of it', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await ratna.goto('/pendamping/batang?bagian=pendampingan')
  await ratna.getByRole('button', { name: 'Catat pendampingan' }).click()
  const dialog = ratna.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByText('Tulis apa yang dilakukan')).toBeVisible()
  await expectAccessible(ratna)
  await dialog.getByLabel('Mediasi').check()
  await dialog.getByLabel('Apa yang dilakukan?').fill('Menengahi harga keripik.')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  const note = ratna.getByRole('listitem').filter({ hasText: 'Menengahi harga keripik.' })
  await expect(note).toContainText('Lihat hasil')
  await note.getByRole('button', { name: /^Catat hasil/ }).click()
  await dialog.getByLabel('Hasil').fill('Harga disepakati kedua pihak.')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(note).toContainText('Harga disepakati kedua pihak.')
  await expect(ratna.getByRole('main')).toBeFocused()
  await expect(note).toContainText('Selesai')
  await expectAccessible(ratna)

  const karyo = await openAs(phoneOf('karyo'))
  await karyo.goto('/kemitraan/batang/keadaan?bagian=pendampingan')
  await expect(karyo.getByText('Menengahi harga keripik.')).toBeVisible()
  await expect(karyo.getByRole('button', { name: 'Catat pendampingan' })).toHaveCount(0)
})

test('a visit without a signal: what was seen opens with its date, what is noted is sent once', async ({
  openAs,
}) => {
  test.slow()
  const ratna = await openAs(phoneOf('ratna'))
  await ratna.goto('/pendamping')
  await expect(row(ratna)).toBeVisible()
  await row(ratna).getByRole('link').click()
  await expect(ratna.getByRole('heading', { name: 'Angka 12 minggu terakhir' })).toBeVisible()
  await ratna.getByRole('link', { name: 'Pendampingan' }).click()
  await expect(ratna.getByRole('button', { name: 'Catat pendampingan' })).toBeVisible()
  await untilKept(ratna)
  await ratna.reload()
  await expect(ratna.getByRole('button', { name: 'Catat pendampingan' })).toBeVisible()

  await ratna.context().setOffline(true)
  await ratna.reload()
  await expect(ratna.getByText(/^Belum dapat memuat yang terbaru\. Ini keadaan \d/)).toBeVisible()
  await ratna.getByRole('button', { name: 'Catat pendampingan' }).click()
  const dialog = ratna.getByRole('dialog')
  await dialog.getByLabel('Apa yang dilakukan?').fill('Melatih pembukuan di gudang.')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  const note = ratna.getByRole('listitem').filter({ hasText: 'Melatih pembukuan di gudang.' })
  await expect(note).toContainText('Belum terkirim')
  await expect(ratna.getByText('Luring · 1 belum terkirim')).toBeVisible()
  await expectAccessible(ratna)
  await ratna.getByRole('link', { name: 'Semua kemitraan dampingan' }).click()
  await expect(row(ratna)).toContainText('Oleh-oleh Batang')
  await expect(ratna.getByText(/^Belum dapat memuat yang terbaru\. Ini keadaan \d/)).toBeVisible()
  await expectAccessible(ratna)
  await row(ratna).getByRole('link').click()
  await expect(ratna.getByRole('heading', { name: 'Angka 12 minggu terakhir' })).toBeVisible()
  await ratna.getByRole('link', { name: 'Pendampingan' }).click()
  await ratna.reload()
  await expect(note).toContainText('Belum terkirim')

  await ratna.context().setOffline(false)
  await askAgain(ratna)
  await expect(note).not.toContainText('Belum terkirim')
  await expect(note).toHaveCount(1)
  const karyo = await openAs(phoneOf('karyo'))
  const answer = await karyo.request.get('/api/partnerships/batang/support')
  const { assistances } = (await answer.json()) as { assistances: { note: string }[] }
  expect(assistances.filter((one) => one.note === 'Melatih pembukuan di gudang.')).toHaveLength(1)
})

test('the list is saved as a file, and a report is read before it is sent', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await ratna.goto('/pendamping')
  for (const [button, ending] of [
    ['CSV', 'csv'],
    ['Excel', 'xlsx'],
    ['PDF', 'pdf'],
  ] as const) {
    await ratna.getByRole('button', { name: 'Unduh' }).click()
    const saved = ratna.waitForEvent('download')
    await ratna.getByRole('dialog').getByRole('button', { name: button }).click()
    const download = await saved
    expect(download.suggestedFilename()).toMatch(new RegExp(`^Kemitraan dampingan .*\\.${ending}$`))
    const content = await readFile(await download.path())
    if (ending === 'csv') expect(content.toString('utf8')).toContain('Oleh-oleh Batang;Limpung, Batang')
    else expect(content.subarray(0, 4).toString('latin1')).toBe(ending === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
  }
  await ratna.getByRole('button', { name: 'Laporan berkala' }).click()
  await expect(ratna.getByLabel('Pratinjau laporan')).toHaveValue(
    /^Laporan pendampingan Bu Ratna, .*\nWilayah: semua wilayah saya\nTerlihat \d+ dari \d+ kemitraan\./,
  )
  await expect(ratna.getByRole('link', { name: 'Kirim lewat WhatsApp' })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/\?text=Laporan/,
  )
  await expectAccessible(ratna)
})

test('a party takes its consent back and gives it again, and the facilitator sees no more than that', async ({
  openAs,
}) => {
  test.slow()
  const ratna = await openAs(phoneOf('ratna'))
  const hadi = await openAs(phoneOf('hadi'))
  await ratna.goto('/pendamping/batang')
  await expect(ratna.getByRole('heading', { name: 'Angka 12 minggu terakhir' })).toBeVisible()

  await hadi.goto('/kemitraan/batang/berbagi')
  await expect(hadi.getByText(/^Melihat rencana tanpa harga sampai/)).toBeVisible()
  await hadi.getByText('Izin tiap pihak').click()
  await expectAccessible(hadi)
  await hadi.getByRole('button', { name: 'Cabut izin: Bu Ratna' }).click()
  await expectAccessible(hadi)
  await hadi.getByRole('dialog').getByRole('button', { name: 'Cabut izin' }).click()
  await expect(hadi.getByText('Belum melihat. Menunggu izin Koperasi Rukun Alas Batang.')).toBeVisible()

  await expect(async () => {
    await askAgain(ratna)
    await expect(ratna.getByText('Halaman ini tidak ada atau bukan untuk Anda.')).toBeVisible({
      timeout: 5_000,
    })
  }).toPass({ timeout: 60_000 })
  await ratna.goto('/pendamping')
  await expect(ratna.getByText(/^\d+ kemitraan belum memberi izin\./)).toBeVisible()
  await expect(async () => {
    await askAgain(ratna)
    await expect(row(ratna)).toHaveCount(0, { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await expectAccessible(ratna)

  await hadi.getByRole('button', { name: 'Beri izin juga: Bu Ratna' }).click()
  const dialog = hadi.getByRole('dialog')
  await dialog.getByLabel('Ringkasan saja').check()
  await dialog.getByLabel('Untuk apa?').fill('Pendampingan triwulan ini')
  await dialog.getByRole('button', { name: 'Setuju dan simpan' }).click()
  await expect(dialog.getByText('Centang kalimat ini bila Anda setuju.')).toBeVisible()
  await expectAccessible(hadi)
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Setuju dan simpan' }).click()
  await expect(hadi.getByText(/^Melihat ringkasan saja sampai/)).toBeVisible()
  await hadi.getByText('Bukti setiap keputusan').click()
  await expect(hadi.getByText(/Koperasi Rukun Alas Batang mencabut izin Bu Ratna/)).toBeVisible()
  await expectAccessible(hadi)

  await expect(async () => {
    await askAgain(ratna)
    await expect(row(ratna)).toContainText('Terlihat: ringkasan saja', { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await row(ratna).getByRole('link').click()
  await expect(ratna.getByText('Para pihak hanya membagikan ringkasan.')).toBeVisible()
  await expect(ratna.getByRole('link', { name: 'Buka rencana' })).toHaveCount(0)

  await hadi.getByRole('button', { name: 'Ubah izin: Bu Ratna' }).click()
  await dialog.getByLabel('Rencana tanpa harga').check()
  await dialog.getByLabel('Untuk apa?').fill('Pendampingan triwulan ini')
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Setuju dan simpan' }).click()
  await expect(hadi.getByText(/^Melihat rencana tanpa harga sampai/)).toBeVisible()
  await ratna.goto('/kemitraan/batang/rencana')
  await expect(ratna.getByText('Anda hanya dapat melihat rencana ini.')).toBeVisible()
})

test('both sides assess the partnership, and see where they differ', async ({ openAs }) => {
  const answer = async (page: Page, grade: number): Promise<void> => {
    await page.goto('/kemitraan/batang/keadaan?bagian=penilaian')
    const statements = page.getByRole('group')
    await expect(statements).toHaveCount(8)
    for (const statement of await statements.all())
      await statement
        .getByRole('radio')
        .nth(grade - 1)
        .check()
  }
  const karyo = await openAs(phoneOf('karyo'))
  await answer(karyo, 2)
  await expect(karyo.getByText('8 dari 8 terisi · Isian tersimpan di HP, belum terkirim.')).toBeVisible()
  await karyo.reload()
  await expect(karyo.getByText(/^8 dari 8 terisi/)).toBeVisible()
  await expectAccessible(karyo)
  await karyo.getByRole('button', { name: 'Simpan penilaian' }).click()
  await expect(toasts(karyo).getByText('Tersimpan.')).toBeVisible()
  await expect(karyo.getByText('Bedanya terlihat setelah kedua pihak menilai.')).toBeVisible()

  const sari = await openAs(phoneOf('sari'))
  await answer(sari, 4)
  await sari.getByRole('button', { name: 'Simpan penilaian' }).click()
  const gaps = sari.getByRole('region', { name: 'Beda penilaian kedua pihak' })
  await expect(async () => {
    await askAgain(sari)
    await expect(gaps.getByRole('listitem')).toHaveCount(8, { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await expect(gaps.getByRole('listitem').first()).toContainText(/beda \d+ poin/)
  await expectAccessible(sari)
})

test('a party reports its impact with the source', async ({ openAs }) => {
  const karyo = await openAs(phoneOf('karyo'))
  await karyo.goto('/kemitraan/batang/keadaan?bagian=dampak')
  await karyo.getByRole('button', { name: 'Isi angka dampak' }).click()
  const dialog = karyo.getByRole('dialog')
  await dialog.getByLabel('Omzet (Rp)').fill('12.500.000')
  await dialog.getByLabel('Orang yang bekerja').fill('tiga')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByText('Tulis angka bulat, misalnya 1.250.000.')).toBeVisible()
  await expectAccessible(karyo)
  await dialog.getByLabel('Orang yang bekerja').fill('3')
  await dialog.getByLabel('Dari mana angka ini?').fill('Buku kas')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  const figures = karyo
    .getByRole('region', { name: /^Triwulan \d \d{4}$/ })
    .first()
    .locator('tr, li')
    .filter({ hasText: 'Emping Pak Karyo' })
  await expect(figures).toContainText(/Rp12\.500\.000.*3.*Buku kas/)
  await expect(figures).not.toContainText('Belum terkirim')
  await expectAccessible(karyo)
  const isWiderThanPage = await karyo.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(isWiderThanPage).toBe(false)

  // Without a signal, instead of what was said before.
  await karyo.context().setOffline(true)
  await karyo.getByRole('button', { name: 'Isi angka dampak' }).click()
  await dialog.getByLabel('Omzet (Rp)').fill('13.000.000')
  await dialog.getByLabel('Dari mana angka ini?').fill('Buku kas, dihitung ulang')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(figures).toContainText(/Belum terkirim.*Rp13\.000\.000/)
  await expectAccessible(karyo)
  await karyo.context().setOffline(false)
  await askAgain(karyo)
  await expect(figures).toContainText('Rp13.000.000')
  await expect(figures).not.toContainText('Belum terkirim')
})
