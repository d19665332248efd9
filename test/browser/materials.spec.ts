import { expect, type Locator, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const openMaterials = async (page: Page): Promise<void> => {
  await openPlan(page)
  await page.getByRole('link', { name: 'Bahan baku' }).click()
  await expect(page.getByRole('heading', { name: 'Yang harus dipesan' })).toBeVisible()
}

/** What has to be ordered of one material, the first that is told. */
const orderOf = (page: Page, material: string): Locator =>
  page
    .getByRole('list', { name: 'Yang harus dipesan' })
    .getByRole('listitem')
    .filter({ hasText: material })
    .first()

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

test('a new material with its recipe is told with its last order day, to both people', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openMaterials(sari)
  await openMaterials(karyo)

  await press(sari, 'Tambah bahan')
  await press(sari, 'Simpan')
  await expect(sari.getByText('Tulis satuan, misalnya kg.')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByLabel('Nama bahan').fill('Plastik kemasan')
  await sari.getByLabel('Satuan', { exact: true }).fill('lembar')
  await sari.getByLabel('Siapa yang membeli?').selectOption('Emping Pak Karyo')
  await sari.getByLabel('Stok awal').fill('1,5')
  await sari.getByLabel('Lama datang setelah dipesan').fill('2')
  await sari.getByLabel('Minggu', { exact: true }).check()
  await sari.getByLabel(/^Kelipatan tetap/).check()
  await sari.getByLabel('Isi sekali pesan (lembar)').fill('1.000')
  await expect(sari.getByText('Contoh: kurang 1.500 lembar, Anda pesan 2.000 lembar.')).toBeVisible()
  await expectAccessible(sari)
  await press(sari, 'Simpan')
  await expect(karyo.getByText('Belum dipakai di resep mana pun.')).toBeVisible()

  await press(sari, 'Atur resep · Emping melinjo')
  await press(sari, 'Tambah bahan ke resep')
  const line = sari.getByRole('group', { name: 'Bahan 2' })
  await line.getByLabel('Bahan', { exact: true }).selectOption('Plastik kemasan')
  await line.getByLabel('Butuh (lembar)').fill('10')
  await line.getByLabel(/^Bagian yang menjadi/).fill('80')
  await expectAccessible(sari)
  await press(sari, 'Simpan')
  await expect(karyo.getByText('1 kg butuh 10 lembar Plastik kemasan · 80% menjadi produk')).toBeVisible()
  await expect(orderOf(karyo, 'Plastik kemasan')).toContainText(
    /Terlambat, seharusnya dipesan Senin, .*: 1\.000 lembar/,
  )
  await expect(orderOf(karyo, 'Plastik kemasan')).toContainText('Dibeli Emping Pak Karyo')
  await expectAccessible(karyo)
  await expectStatus(sari, 'Terkirim')
})

test('an order that was placed is no longer to be placed, until it is undone', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openMaterials(sari)
  await openMaterials(karyo)
  await karyo.getByLabel('Pembeli', { exact: true }).selectOption('Batik Cap Kalisari')
  const before = await orderOf(karyo, 'Malam batik').textContent()

  await press(sari, /^Sudah dipesan · Malam batik/)
  await expect(sari.getByLabel('Jumlah yang dipesan (kg)')).toHaveValue('10')
  await expectAccessible(sari)
  await press(sari, 'Simpan')
  await expect(sari.getByText('Pesanan Malam batik 10 kg dicatat.').last()).toBeVisible()
  await expect(orderOf(karyo, 'Malam batik')).not.toHaveText(before ?? '')
  await press(sari, 'Batalkan')
  await expect(orderOf(karyo, 'Malam batik')).toHaveText(before ?? '')
})

test('what is typed stays while somebody else changes the same material', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openMaterials(sari)
  await openMaterials(karyo)
  await karyo.getByLabel('Pembeli', { exact: true }).selectOption('Semua pembeli')
  await press(karyo, 'Barang datang · Singkong')
  const third = karyo.getByRole('dialog').getByRole('textbox').nth(2)
  await third.fill('90,5')

  await press(sari, 'Ubah · Singkong')
  await sari.getByLabel('Nama bahan').fill('Singkong segar')
  await press(sari, 'Simpan')
  await expect(karyo.getByText('Singkong segar').first()).toBeAttached()
  await expect(third).toHaveValue('90,5')
  await expectAccessible(karyo)
  await press(karyo, 'Simpan')
  await sari.getByLabel('Pembeli', { exact: true }).selectOption('Keripik Dapur Jono')
  await expect(sari.getByRole('list', { name: 'Yang harus dipesan' })).toContainText(': 89,5 kg')
})

test('a removed material comes back with its recipe', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openMaterials(sari)
  const used = sari.getByText('1 lembar butuh 2,25 m Kain mori')
  await expect(used).toBeVisible()
  await press(sari, 'Ubah · Kain mori')
  await press(sari, 'Hapus bahan')
  await expect(used).toHaveCount(0)
  await press(sari, 'Batalkan')
  await expect(used).toBeVisible()
})

test('a facilitator reads orders, weeks and recipes and changes nothing', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await openMaterials(ratna)
  await expect(orderOf(ratna, 'Malam batik')).toContainText('Dibeli Batik Cap Kalisari')
  await expect(ratna.getByRole('button', { name: /^(Tambah|Ubah|Atur|Sudah|Barang)/ })).toHaveCount(0)
  const weeks = ratna.getByRole('button', { name: 'Tiap minggu · Malam batik' })
  if (await weeks.isVisible()) await weeks.click()
  else await ratna.getByRole('region', { name: 'Bahan baku tiap minggu' }).press('ArrowRight')
  await expect(ratna.getByText('Perkiraan stok', { exact: true }).first()).toBeVisible()
  await expectAccessible(ratna)
})
