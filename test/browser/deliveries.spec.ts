import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { expectStatus, openPlan, toasts } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const openDeliveries = async (page: Page): Promise<void> => {
  await openPlan(page)
  await page.getByRole('link', { name: 'Pengiriman' }).click()
  await expect(page.getByRole('heading', { name: 'Pengiriman' })).toBeVisible()
}

/** Lists one product only; on a phone the choice is folded away at first. */
const listOnly = async (page: Page, product: string): Promise<void> => {
  const fold = page.getByRole('button', { name: 'Saring' })
  if (await fold.isVisible()) await fold.click()
  await page.getByLabel('Produk', { exact: true }).selectOption({ label: product })
}

/** The ticks of deliveries of a product, the earliest first. */
const readyOf = (page: Page, product: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^Siap kirim · ${product},`) })

const editOf = (page: Page, product: string) =>
  page.getByRole('button', { name: new RegExp(`^Ubah · ${product},`) })

test('what is ready is seen by the other at once', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openDeliveries(sari)
  await openDeliveries(karyo)
  await expectAccessible(sari)

  await readyOf(karyo, 'Emping melinjo').first().press('Space')
  await expect(readyOf(sari, 'Emping melinjo').first()).toBeChecked()
  await expectStatus(karyo, 'Terkirim')

  await listOnly(sari, 'Emping melinjo')
  await sari.getByLabel('Belum siap saja').check()
  await expect(readyOf(sari, 'Emping melinjo').first()).not.toBeChecked()
  await expect(readyOf(sari, 'Batik cap')).toHaveCount(0)
  await expectAccessible(sari)
})

test('a delivery is added with the keyboard, added up, moved and removed', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openDeliveries(sari)
  await listOnly(sari, 'Keripik singkong')
  const before = await editOf(sari, 'Keripik singkong').count()

  await sari.getByRole('button', { name: 'Tambah kiriman' }).press('Enter')
  const dialog = sari.getByRole('dialog', { name: 'Tambah kiriman' })
  const day = await dialog.getByLabel('Tanggal kirim').getAttribute('min')
  await dialog.getByLabel('Tanggal kirim').fill(day as string)
  await dialog.getByLabel('Jumlah (kg)').fill('0')
  await sari.keyboard.press('Enter')
  await expect(dialog.getByText('Tulis jumlah lebih dari 0.')).toBeVisible()
  await expectAccessible(sari)
  await dialog.getByLabel('Jumlah (kg)').fill('5')
  await dialog.getByLabel('Pembawa').fill('Pikap koperasi')
  await sari.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(editOf(sari, 'Keripik singkong')).toHaveCount(before + 1)
  await expect(sari.getByText('Pikap koperasi')).toBeVisible()

  const next = new Date(Date.parse(day as string) + 86_400_000).toISOString().slice(0, 10)
  await editOf(sari, 'Keripik singkong').first().click()
  const change = sari.getByRole('dialog', { name: 'Ubah kiriman' })
  await change.getByLabel('Tanggal kirim').fill(next)
  await expect(change.getByText(/sudah ada kiriman 30 kg/)).toBeVisible()
  await expectAccessible(sari)
  await change.getByRole('button', { name: 'Jumlahkan jadi 35 kg' }).click()
  await expect(editOf(sari, 'Keripik singkong')).toHaveCount(before)

  await editOf(sari, 'Keripik singkong').first().click()
  await change.getByRole('button', { name: 'Hapus kiriman' }).click()
  await expect(editOf(sari, 'Keripik singkong')).toHaveCount(before - 1)
  await toasts(sari).getByRole('button', { name: 'Batalkan' }).click()
  await expect(editOf(sari, 'Keripik singkong')).toHaveCount(before)
  await expect(sari.getByText('Pikap koperasi')).toBeVisible()
})

test('a delivery without stock says what lacks', async ({ openAs }) => {
  const karyo = await openAs(phoneOf('karyo'))
  await openDeliveries(karyo)
  await listOnly(karyo, 'Emping melinjo')
  await editOf(karyo, 'Emping melinjo').first().click()
  await karyo.getByLabel('Jumlah (kg)').fill('500')
  await karyo.getByRole('button', { name: 'Simpan' }).click()
  await expect(karyo.getByText(/^▼ Tanpa stok · kurang/).first()).toBeVisible()
  await expectAccessible(karyo)
})

test('a facilitator sees the deliveries and changes nothing', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await openDeliveries(ratna)
  await expect(ratna.getByText(/^(✓ Siap kirim|Belum siap)$/).first()).toBeVisible()
  await expect(ratna.getByRole('button', { name: /^(Tambah|Ubah)/ })).toHaveCount(0)
  await expectAccessible(ratna)
})

test('an outlet is named, asks for something, and gets it from the store', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openDeliveries(sari)
  await openDeliveries(karyo)
  await sari.getByRole('button', { name: 'Tambah gerai' }).click()
  await sari.getByLabel('Nama gerai').fill('Gerai Alun-alun')
  await sari.keyboard.press('Enter')

  await sari.getByRole('button', { name: 'Isi permintaan · Gerai Alun-alun' }).click()
  await sari.getByRole('group', { name: 'Permintaan per minggu (kg)' }).getByRole('textbox').first().fill('8')
  await sari.getByRole('button', { name: 'Samakan semua minggu' }).click()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: 'Simpan' }).click()
  const weeks = (page: Page) =>
    page.getByRole('table', { name: 'Emping melinjo di Gerai Alun-alun per minggu' })
  await expect(weeks(karyo).getByRole('row').nth(1)).toContainText('kurang 8')

  await sari.getByRole('button', { name: 'Kirim ke sini · Gerai Alun-alun' }).click()
  await sari.getByLabel('Jumlah (kg)').fill('10')
  await sari.getByRole('button', { name: 'Simpan' }).click()
  await expect(weeks(karyo).getByRole('row').nth(1)).not.toContainText('kurang')
  await expect(
    karyo.getByRole('checkbox', {
      name: /^Siap kirim · Emping melinjo, Gudang koperasi ke Gerai Alun-alun,/,
    }),
  ).toBeVisible()
  await expectAccessible(karyo)

  await sari.getByRole('button', { name: 'Ubah · Gerai Alun-alun' }).click()
  await sari.getByRole('button', { name: 'Hapus gerai' }).click()
  await expect(karyo.getByRole('heading', { name: 'Gerai Alun-alun' })).toHaveCount(0)
  await toasts(sari).getByRole('button', { name: 'Batalkan' }).click()
  await expect(karyo.getByRole('heading', { name: 'Gerai Alun-alun' })).toBeVisible()
})
