import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { demandOf, enter, expectCell, expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

test.use({ demo: 'workbook' })

const sari = demoPeople.find(({ id }) => id === 'sari')?.phone as string

const openMenu = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: 'Lainnya' }).click()
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click()
}
const download = async (page: Page, action: string): Promise<Buffer> => {
  const file = page.waitForEvent('download')
  await openMenu(page, action)
  return readFile(await (await file).path())
}
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Berkas', { exact: true }).setInputFiles({ name, mimeType: 'application/zip', buffer })

const deliveriesOf = async (page: Page, product: string) => {
  await page.getByRole('link', { name: 'Pengiriman' }).click()
  return page.getByRole('button', { name: new RegExp(`^Ubah · ${product},`) })
}
/** What the form of the first delivery of emping says. */
const firstDelivery = async (page: Page): Promise<{ quantity: string; carrier: string }> => {
  await (await deliveriesOf(page, 'Emping melinjo')).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ubah kiriman' })
  const quantity = await dialog.getByLabel('Jumlah (kg)').inputValue()
  const carrier = await dialog.getByLabel('Pembawa').inputValue()
  await dialog.getByRole('button', { name: 'Tutup' }).click()
  return { quantity, carrier }
}
const changeFirst = async (page: Page, quantity: string, carrier: string): Promise<void> => {
  await (await deliveriesOf(page, 'Emping melinjo')).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ubah kiriman' })
  await dialog.getByLabel('Jumlah (kg)').fill(quantity)
  await dialog.getByLabel('Pembawa').fill(carrier)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toBeHidden()
}
const toNumbers = (page: Page): Promise<void> => page.getByRole('link', { name: 'Produksi & stok' }).click()

test('a workbook brings back numbers, deliveries and settings as they were, and one undo takes that back', async ({
  openAs,
}) => {
  const page = await openAs(sari)
  await openPlan(page)
  const first = await demandOf(page, 0)
  await changeFirst(page, '21', 'Pikap koperasi')
  await toNumbers(page)
  await enter(page, first, '161')
  const book = await download(page, 'Ekspor Excel')

  await enter(page, first, '162')
  await changeFirst(page, '22', 'Bu Sari sendiri')
  await toNumbers(page)
  await openMenu(page, 'Impor berkas (.xlsx, .csv)')
  await choose(page, 'rencana.xlsx', book)
  const sheet = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(sheet('Rencana')).toContainText('1 angka berubah.')
  await expect(sheet('Rencana')).toContainText('162 → 161')
  await expect(sheet('Pengiriman')).toContainText('1 pengiriman berubah.')
  await expect(sheet('Pengiriman')).toContainText('Jumlah 22 → 21 · Pembawa Bu Sari sendiri → Pikap koperasi')
  await expect(
    page.getByText('Tetap sama: Produk, Satuan hitung, Resep, Bahan, Barang datang.'),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Terapkan 2 perubahan' }).click()
  await expectCell(page, first, '161')
  expect(await firstDelivery(page)).toEqual({ quantity: '21', carrier: 'Pikap koperasi' })

  await toNumbers(page)
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await expectCell(page, first, '162')
  expect(await firstDelivery(page)).toEqual({ quantity: '22', carrier: 'Bu Sari sendiri' })
  await expectStatus(page, 'Terkirim')
})

test('a table of deliveries goes out as CSV and says row by row what it would do', async ({ openAs }) => {
  const page = await openAs(sari)
  await openPlan(page)
  await openMenu(page, 'Ekspor tabel lain (CSV)')
  await expectAccessible(page)
  const file = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Pengiriman' }).click()
  const csv = await readFile(await (await file).path(), 'utf8')
  const [head = '', row = ''] = csv.split('\r\n')
  expect(head).toBe('\ufeffTanggal;Produk;Dari;Ke;Jumlah;Satuan;Pembawa;Catatan;Siap kirim;Diterima')
  await openMenu(page, 'Impor berkas (.xlsx, .csv)')
  const cells = row.split(';')
  const rows = [
    head,
    cells.with(7, 'Lewat pintu belakang').join(';'),
    cells.with(0, '1/1/2020').join(';'),
    cells.with(1, 'Kerupuk').join(';'),
  ]
  await choose(page, 'kiriman.csv', Buffer.from(rows.join('\r\n')))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('1 pengiriman berubah.')
  await expect(dialog).toContainText('Catatan kosong → Lewat pintu belakang')
  await expect(dialog).toContainText('1 Jan 2020 di luar rencana')
  await expect(dialog).toContainText('Produk "Kerupuk" tidak ada.')
  await expect(dialog).toContainText('pengiriman di rencana tidak ada di sini. Itu tetap ada.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Tutup' }).click()
})
