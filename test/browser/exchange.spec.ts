import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { writeSheets } from '../../web/src/files/write-sheet'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { cell, demandOf, expectCell, isList, openPlan } from './support/plan'
import { test } from './support/test'

const sari = demoPeople.find(({ id }) => id === 'sari')?.phone as string

const openMenu = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: 'Lainnya' }).click()
  await page.getByRole('dialog').getByRole('button', { name: action }).click()
}
/** A Monday of the plan as people write it, such as 23/11. */
const slashed = (key: string): string => {
  const [, month = '', date = ''] = /@\d{4}-(\d{2})-(\d{2})$/.exec(key) ?? []
  return `${Number(date)}/${Number(month)}`
}
const csvOf = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download')
  await openMenu(page, 'Ekspor CSV')
  return readFile(await (await download).path(), 'utf8')
}
const choose = (page: Page, name: string, content: string) =>
  page
    .getByLabel('Berkas', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })

test('a WhatsApp text is read, mended, applied as one change and taken back', async ({ openAs }) => {
  const page = await openAs(sari)
  await openPlan(page)
  const [first, second] = [await demandOf(page, 0), await demandOf(page, 1)]
  await page.getByRole('button', { name: 'Lainnya' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tempel teks WhatsApp' }).click()
  const text = page.getByLabel('Teks', { exact: true })
  await text.fill(`Bu, ini pesanan:\nempng 137 ${slashed(first)}\nemping 1 karung ${slashed(second)}`)
  await expect(page.getByRole('dialog')).toContainText(
    'Satuan karung belum dikenal. Pakai kg, dus, kuintal, ton, atau daftarkan di produk.',
  )
  await expect(page.getByRole('dialog')).toContainText('1 angka berubah.')
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Perbaiki emping 1 karung/ }).click()
  await expect(text).toBeFocused()
  await page.keyboard.type(`emping 138 kg ${slashed(second)}`)
  await page.getByRole('button', { name: 'Terapkan 2 angka' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectCell(page, first, '137')
  await expectCell(page, second, '138')

  await page.getByRole('button', { name: 'Batalkan' }).click()
  await expect(page.locator(`[data-cell="${first}"]`)).not.toContainText('137')
  await expect(page.locator(`[data-cell="${second}"]`)).not.toContainText('138')
})

test('a message pasted into the table is shown before it changes anything', async ({ openAs }) => {
  const page = await openAs(sari)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPlan(page)
  const first = await demandOf(page, 0)
  if (await isList(page)) await page.getByRole('button', { name: 'Tabel' }).click()
  await page.evaluate((text) => navigator.clipboard.writeText(text), `empng 143 kg ${slashed(first)}`)
  await cell(page, first).click()
  await expect(cell(page, first)).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('dialog')).toContainText('1 angka berubah.')
  await expect(page.getByLabel('Teks', { exact: true })).toHaveValue(`empng 143 kg ${slashed(first)}`)
  await expect(cell(page, first)).not.toHaveText('143')
  await page.getByRole('button', { name: 'Terapkan 1 angka' }).click()
  await expect(cell(page, first)).toHaveText('143')
})

test('what a text leaves unclear stays in the field when the rest is applied', async ({ openAs }) => {
  const page = await openAs(sari)
  await openPlan(page)
  const first = await demandOf(page, 0)
  await openMenu(page, 'Tempel teks WhatsApp')
  const text = page.getByLabel('Teks', { exact: true })
  await text.fill(`emping 141 ${slashed(first)}\nkacang 3`)
  await page.getByRole('button', { name: 'Terapkan 1 angka' }).click()
  await expect(text).toHaveValue('kacang 3')
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()
  await expectCell(page, first, '141')
})

test('a number changed in an exported table comes back with the import, without a network', async ({
  openAs,
}) => {
  const page = await openAs(sari)
  await openPlan(page)
  const first = await demandOf(page, 0)
  const csv = await csvOf(page)
  expect(csv.startsWith('\ufeffProduk;Baris;Produsen;Hari;Satuan;M')).toBe(true)
  // Everything that importing loads is there already.
  await untilKept(page)
  await page.context().setOffline(true)

  await openMenu(page, 'Impor berkas')
  await choose(page, 'rencana.csv', csv)
  await expect(page.getByRole('dialog')).toContainText('0 angka berubah.')
  const changed = csv.replace(/^(Emping melinjo;Permintaan;;;kg;)[^;]*;[^;]*/m, '$1153;banyak')
  await choose(page, 'rencana.csv', changed)
  await expect(page.getByRole('dialog')).toContainText('1 angka berubah.')
  await expect(page.getByRole('dialog')).toContainText('Tulis angka saja')
  await expectAccessible(page)
  await page.getByLabel('Baris 2 kolom G').fill('154')
  await page.getByRole('button', { name: /^Terapkan/ }).focus()
  await page.getByRole('button', { name: 'Terapkan 2 angka' }).click()
  await expectCell(page, first, '153')
  await page.context().setOffline(false)
})

test('a worksheet goes out and comes back unchanged; a file of another kind says so', async ({ openAs }) => {
  const page = await openAs(sari)
  await openPlan(page)
  const download = page.waitForEvent('download')
  await openMenu(page, 'Ekspor Excel')
  const path = await (await download).path()
  await openMenu(page, 'Impor berkas')
  await choose(page, 'foto.jpg', 'x')
  await expect(page.getByRole('dialog')).toContainText('bukan .xlsx atau .csv')
  await choose(page, 'rusak.xlsx', 'x')
  await expect(page.getByRole('dialog')).toContainText('Berkas tidak bisa dibaca')
  await page
    .getByLabel('Berkas', { exact: true })
    .setInputFiles({ name: 'rencana.xlsx', mimeType: 'application/zip', buffer: await readFile(path) })
  await expect(page.getByRole('dialog')).toContainText('Tetap sama: Rencana, Pengiriman, Produk,')
  await expect(page.getByRole('button', { name: 'Terapkan', exact: true })).toBeDisabled()
})

test('a worksheet of a thousand rows is read on the page itself', async ({ openAs }) => {
  const page = await openAs(sari)
  await openPlan(page)
  const head = ['Produk', 'Baris', 'M49'].map((text) => ({ text }))
  const rows = Array.from({ length: 1000 }, (_, row) => [
    { text: `Emping melinjo ${row}` },
    { text: 'Perkiraan stok' },
    ...Array.from({ length: 52 }, (_, week) => ({ quantity: 7919 * (52 * row + week) })),
  ])
  const demand = [{ text: 'Emping melinjo' }, { text: 'Permintaan' }, { quantity: 156_000 }]
  const file = await writeSheets([{ name: 'Rencana', rows: [head, ...rows, demand] }])
  await openMenu(page, 'Impor berkas')
  await page.getByLabel('Berkas', { exact: true }).setInputFiles({
    name: 'rencana.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from(await file.arrayBuffer()),
  })
  await expect(page.getByRole('dialog')).toContainText('1 angka berubah.')
})

test('the week can be sent on as a message and as a picture', async ({ openAs }) => {
  const page = await openAs(sari)
  await openPlan(page)
  await openMenu(page, 'Ringkasan minggu ini')
  const text = page.getByLabel('Teks ringkasan')
  await expect(text).toHaveValue(/^\*Rencana .*\*\nM\d+ · .*\n\n\*.*\*\n- Buat: /)
  await expect(page.getByRole('link', { name: 'Kirim lewat WhatsApp' })).toHaveAttribute(
    'href',
    `https://wa.me/?text=${encodeURIComponent(await text.inputValue())}`,
  )
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh gambar' }).click()
  const picture = await readFile(await (await download).path())
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBe(1080)
})

test('the whole plan is printed, a table for each product, without the app around it', async ({ openAs }) => {
  const page = await openAs(sari)
  await openPlan(page)
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.keyboard.press('Control+p')
  await expectAccessible(page)
  await page.getByLabel('F4 (folio)').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Cetak' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: /^Rencana / })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(3)
  await expect(page.getByRole('columnheader')).toHaveCount(36)
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
  expect([Math.round(Number(width) / 2.8346), Math.round(Number(height) / 2.8346)]).toEqual([330, 215])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('dialog')).toBeHidden()
})
