import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { shiftDate } from './support/shift-date.mjs'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string
const DAY_MS = 86_400_000

const open = async (page: Page, part: 'kendala' | 'keandalan'): Promise<void> => {
  await page.goto(`/kemitraan/batang/komitmen?bagian=${part}`)
}

test('nothing is measured before its time is over, and that is no zero percent', async ({ openAs }) => {
  const karyo = await openAs(phoneOf('karyo'))
  await open(karyo, 'keandalan')
  await expect(karyo.getByText('Belum ada yang dapat dinilai')).toBeVisible()
  await expect(karyo.getByText('%')).toHaveCount(0)
  await expectAccessible(karyo)
})

test('each figure opens to its formula and its lines', async ({ openAs }) => {
  const karyo = await openAs(phoneOf('karyo'))
  await karyo.addInitScript(shiftDate, 28 * DAY_MS)
  await open(karyo, 'keandalan')
  const deliveries = karyo.getByRole('region', { name: 'Kiriman produsen' })
  await expect(deliveries).toContainText(/0 dari \d+ kiriman/)
  await karyo.getByLabel('Pihak').selectOption({ label: 'Emping Pak Karyo' })
  const figure = deliveries.locator('details').first()
  await figure.locator('summary').click()
  await expect(figure).toContainText('Dibagi semua janji.')
  await expect(figure.getByRole('listitem').first()).toContainText('Emping melinjo')
  await expect(figure.getByRole('listitem').first()).toContainText('Tidak')
  await expectAccessible(karyo)

  await karyo.getByText('Pilih tanggal').click()
  await karyo.getByLabel('Sampai tanggal').fill('2020-01-01')
  await expect(karyo.getByText('Pilih tanggal yang sama atau sesudah tanggal pertama.')).toBeVisible()
  await expectAccessible(karyo)
})

test('an obstacle noted without a network arrives, and the other side solves it', async ({ openAs }) => {
  const karyo = await openAs(phoneOf('karyo'))
  await open(karyo, 'kendala')
  await karyo.getByRole('button', { name: 'Catat kendala' }).click()
  const dialog = karyo.getByRole('dialog', { name: 'Catat kendala' })
  await dialog.getByRole('button', { name: 'Simpan kendala' }).click()
  await expect(dialog.getByText('Tulis kendala dalam satu baris, paling panjang 280 huruf.')).toBeVisible()
  await expectAccessible(karyo)
  await karyo.context().setOffline(true)
  const text = `Mesin pengering rusak ${Date.now()}`
  await dialog.getByLabel('Apa kendalanya?').fill(text)
  await dialog.getByLabel('Mengapa terjadi?').fill('Sabuk putus')
  await dialog.getByRole('button', { name: 'Simpan kendala' }).click()
  await expect(dialog).toBeHidden()
  const row = (page: Page) => page.getByRole('listitem').filter({ hasText: text })
  await expect(row(karyo)).toContainText('Tersimpan di HP')
  await karyo.context().setOffline(false)
  await expect(row(karyo)).not.toContainText('Tersimpan di HP')
  await expectAccessible(karyo)

  const sari = await openAs(phoneOf('sari'))
  await open(sari, 'kendala')
  await sari.getByRole('button', { name: `Selesai: ${text}` }).click()
  const solving = sari.getByRole('dialog', { name: 'Tandai selesai' })
  await solving.getByLabel('Bagaimana diatasi?').fill('Sabuk diganti')
  await solving.getByRole('button', { name: 'Simpan' }).click()
  await expect(solving).toBeHidden()
  await sari.getByText(/^Sudah selesai/).click()
  await expect(row(sari)).toContainText('Cara: Sabuk diganti')
  await expectAccessible(sari)
})

test('a facilitator reads obstacles and reliability, without payments', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await ratna.addInitScript(shiftDate, 28 * DAY_MS)
  await open(ratna, 'keandalan')
  await expect(ratna.getByText('Pembayaran hanya terlihat oleh para pihak.')).toBeVisible()
  await expectAccessible(ratna)
  await open(ratna, 'kendala')
  await expect(ratna.getByRole('button', { name: 'Catat kendala' })).toHaveCount(0)
  await expectAccessible(ratna)
})
