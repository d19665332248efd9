import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { sentTo } from './support/outbox'
import { demandOf, enter, expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const agreement = '/kemitraan/batang/kesepakatan'

/** Changes the demand of one week, and proposes the plan as it is then. */
const propose = async (page: Page, week: number, demand: string): Promise<string> => {
  await openPlan(page)
  await enter(page, await demandOf(page, week), demand)
  await expectStatus(page, 'Terkirim')
  await page.goto(agreement)
  await page.getByRole('button', { name: /^Ajukan/ }).click()
  await page.getByRole('button', { name: 'Ajukan sekarang' }).click()
  await page.waitForURL(/\/usulan\//)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Yang berubah' })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Gives a delivery of a product another day, one later. */
const moveDelivery = async (page: Page, product: string, which: number): Promise<void> => {
  await openPlan(page)
  await page.getByRole('link', { name: 'Pengiriman' }).click()
  await expect(page.getByRole('heading', { name: 'Pengiriman' })).toBeVisible()
  const fold = page.getByRole('button', { name: 'Saring' })
  if (await fold.isVisible()) await fold.click()
  await page.getByLabel('Produk', { exact: true }).selectOption({ label: product })
  await page
    .getByRole('button', { name: new RegExp(`^Ubah · ${product},`) })
    .nth(which)
    .click()
  const dialog = page.getByRole('dialog', { name: 'Ubah kiriman' })
  const day = await dialog.getByLabel('Tanggal kirim').inputValue()
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  await dialog.getByLabel('Tanggal kirim').fill(next)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toBeHidden()
  await expectStatus(page, 'Terkirim')
}

const consentCode = (page: Page, phone: string): Promise<string> =>
  sentTo(page, phone, /^Kode persetujuan.*\b(\d{6})\b/)

/** Opens the consent and asks for the code; ends where it is typed. */
const askToConsent = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Setuju', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim kode' }).click()
  await expect(page.getByLabel('Kode 6 angka')).toBeVisible()
}

const consent = async (page: Page, id: string): Promise<void> => {
  const dialog = page.getByRole('dialog')
  await page.getByLabel('Kode 6 angka').fill(await consentCode(page, phoneOf(id)))
  await dialog.getByRole('button', { name: 'Setuju', exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

test('a proposal is read as what it changes, and agreed once every party has consented', async ({
  openAs,
  browser,
  baseURL,
}) => {
  test.slow()
  const hadi = await openAs(phoneOf('hadi'))
  const karyo = await openAs(phoneOf('karyo'))
  await moveDelivery(hadi, 'Emping melinjo', 1)
  const address = await propose(hadi, 2, '37')

  await karyo.goto(address)
  await expect(karyo.getByText(/Permintaan .* → 37 kg/)).toBeVisible()
  await expect(karyo.getByText(/^dipindah dari /)).toBeVisible()
  await expectAccessible(karyo)
  await askToConsent(karyo)
  await expect(karyo.getByRole('dialog')).toContainText('atas nama Emping Pak Karyo')
  await expectAccessible(karyo)

  const right = await consentCode(karyo, phoneOf('karyo'))
  await karyo.getByLabel('Kode 6 angka').fill(right === '111111' ? '222222' : '111111')
  await karyo.getByRole('dialog').getByRole('button', { name: 'Setuju', exact: true }).click()
  await expect(karyo.getByText('Kode salah. Sisa 4 kali mencoba.')).toBeVisible()
  await consent(karyo, 'karyo')
  await expect(karyo.getByText('Anda sudah menyetujui usulan ini.')).toBeVisible()
  await expect(hadi.getByText(/^Pak Karyo setuju/)).toBeVisible()

  for (const id of ['wulan', 'jono']) {
    const page = await openAs(phoneOf(id))
    await page.goto(address)
    await askToConsent(page)
    await consent(page, id)
  }
  await askToConsent(hadi)
  await consent(hadi, 'hadi')
  await hadi.getByRole('link', { name: /^Baca Kesepakatan/ }).click()
  await expect(hadi.getByText('Tanda tangan elektronik tidak tersertifikasi.')).toBeVisible()
  await expectAccessible(hadi)

  await karyo.goto('/kemitraan/batang/komitmen?bagian=perubahan')
  await expect(karyo.getByRole('heading', { name: /^Dipindah \(\d+\)$/ })).toBeVisible()
  await expect(karyo.getByText(/^Dipindah dari .* ke /).first()).toBeVisible()
  await expect(karyo.getByRole('heading', { name: /^Dibatalkan/ })).toHaveCount(0)
  await expectAccessible(karyo)

  const code = (await hadi.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).textContent()) as string
  const anybody = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  await anybody.goto(`/periksa?kode=${code}`)
  await expect(anybody.getByRole('heading', { name: 'Sah', exact: true })).toBeVisible()
  await expect(anybody.getByText('Ini kesepakatan yang terbaru.')).toBeVisible()
  await expectAccessible(anybody)
  await anybody.getByLabel('Kode periksa').fill('ABCD-EFGH-JKLM-NPQR')
  await anybody.getByRole('button', { name: 'Periksa' }).click()
  await expect(anybody.getByText('Kode tidak dikenal')).toBeVisible()
  await expectAccessible(anybody)
  await anybody.context().close()

  const ratna = await openAs(phoneOf('ratna'))
  await ratna.goto(address)
  await expect(ratna.getByText('Anda melihat keadaannya saja.')).toBeVisible()
  await expect(ratna.getByText(/^Pak Karyo setuju/)).toBeVisible()
  await expect(ratna.getByRole('button', { name: 'Setuju' })).toHaveCount(0)
  await expectAccessible(ratna)
})

test('a proposal that is replaced while somebody signs it says so and leads to the newer one', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const jono = await openAs(phoneOf('jono'))
  await jono.goto(await propose(sari, 3, '41'))
  await jono.getByRole('button', { name: 'Setuju', exact: true }).click()
  await expect(jono.getByRole('dialog')).toContainText('atas nama Keripik Dapur Jono')
  const newer = await propose(sari, 3, '42')
  await expect(jono.getByText('Usulan ini diganti yang lebih baru.')).toBeVisible()
  await expect(jono.getByRole('dialog')).toHaveCount(0)
  await expect(jono.getByRole('button', { name: 'Setuju', exact: true })).toHaveCount(0)
  await jono.getByRole('link', { name: /^Buka Usulan/ }).click()
  await expect(jono).toHaveURL(new RegExp(`${newer}$`))

  await jono.getByRole('button', { name: 'Tolak' }).click()
  await jono.getByRole('dialog').getByRole('button', { name: 'Tolak' }).click()
  await expect(jono.getByText('Tulis alasan, paling panjang 280 huruf, satu baris.')).toBeVisible()
  await jono.getByLabel('Alasan').fill('Bulan ini belum sanggup.')
  await jono.getByRole('dialog').getByRole('button', { name: 'Tolak' }).click()
  await expect(jono.getByText('Usulan ini ditolak.')).toBeVisible()
  await expect(sari.getByText('Bulan ini belum sanggup.')).toBeVisible()
  await expectAccessible(sari)
})
