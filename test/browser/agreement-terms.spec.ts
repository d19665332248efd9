import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { startPartnership } from './support/partnership'
import { expectStatus } from './support/plan'
import { shiftDate } from './support/shift-date.mjs'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const section = (page: Page, name: string) => page.locator(`details[data-section="${name}"]`)

const unfold = (page: Page, name: string): Promise<void> => section(page, name).locator('summary').click()

/** Types into every field of a part, one after the other. */
const fillAll = async (page: Page, name: string, text: string): Promise<void> => {
  await unfold(page, name)
  await expect(section(page, name).locator('input, textarea').first()).toBeVisible()
  for (const field of await section(page, name).locator('input, textarea').all()) await field.fill(text)
}

test('terms begin with a pattern, are written by two at once, and are proposed', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await startPartnership(sari, {
    name: 'Emping Kesepakatan',
    producer: 'Dapur Emping Barokah',
    contact: { name: 'Pak Karyo', phone: phoneOf('karyo') },
  })
  await sari.getByRole('button', { name: 'Coba dengan contoh' }).click()
  await expectStatus(sari, 'Terkirim')
  const address = sari.url().replace(/rencana.*/, 'kesepakatan')
  await sari.goto(address)
  await expect(sari.getByText('Belum ada yang disepakati.')).toBeVisible()
  await sari.getByRole('button', { name: 'Pakai pola ini' }).click()
  await expect(sari.getByText('Pilih satu pola dahulu.')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('radio', { name: /^Rantai pasok/ }).check()
  await sari.getByRole('button', { name: 'Pakai pola ini' }).click()
  await expect(section(sari, 'term')).toContainText('Kurang 2')
  await expect(sari.getByRole('button', { name: 'Ajukan', exact: true })).toBeDisabled()

  const karyo = await openAs(phoneOf('karyo'))
  await karyo.goto(address)
  await unfold(karyo, 'activity')
  await unfold(sari, 'activity')
  const activity = (page: Page) => page.getByLabel('Usaha yang dijalankan bersama')
  await activity(sari).pressSequentially(' Khusus emping.')
  await expect(karyo.getByText('Bu Sari sedang mengisi')).toBeVisible()
  await expect(activity(karyo)).toHaveValue(/Khusus emping\.$/)
  await activity(karyo).fill('Membuat dan menjual emping.')
  await activity(karyo).blur()
  await expect(activity(sari)).not.toHaveValue('Membuat dan menjual emping.')
  await activity(sari).blur()
  await expect(activity(sari)).toHaveValue('Membuat dan menjual emping.')

  await sari.getByRole('button', { name: 'Hari pertama' }).click()
  await expect(sari.getByLabel('Hari pertama')).toBeFocused()
  await sari.getByLabel('Hari pertama').fill('2026-12-01')
  await sari.getByLabel('Hari terakhir').fill('2027-11-30')
  await fillAll(sari, 'prices', 'murah')
  await expect(sari.getByText('Tulis harga dalam rupiah').first()).toBeVisible()
  for (const field of await section(sari, 'prices').locator('input').all()) await field.fill('85000')
  await fillAll(sari, 'quality', 'Kering dan utuh.')
  await sari.getByRole('heading', { name: 'Isi kesepakatan' }).click()
  await expect(section(sari, 'prices').locator('input').first()).toHaveValue('Rp85.000')
  await expect(section(karyo, 'prices')).toContainText('Lengkap')
  await expect(sari.getByText('Draf ini akan menjadi kesepakatan pertama.')).toBeVisible()
  await expectAccessible(sari)

  await sari.getByRole('button', { name: 'Ajukan', exact: true }).click()
  await expectAccessible(sari)
  await sari.getByLabel('Catatan untuk para pihak').fill('Mohon dibaca.')
  await sari.getByRole('button', { name: 'Ajukan sekarang' }).click()
  await sari.waitForURL(/\/usulan\//)
  await expect(karyo.locator('[data-standing="proposed"]')).toHaveText('Diajukan')
})

test('an agreement that ends soon is renewed by a draft of one tap, which can be taken back', async ({
  openAs,
}) => {
  const hadi = await openAs(phoneOf('hadi'))
  await hadi.addInitScript(shiftDate, 340 * 86_400_000)
  await hadi.goto('/kemitraan/batang/kesepakatan')
  await expect(hadi.locator('[data-renewal]')).toHaveText(/^Berakhir \w+, .*, \d+ hari lagi\.$/)
  await expect(hadi.getByRole('heading', { name: 'Siapa yang sudah melihat Kesepakatan 1' })).toBeVisible()
  await unfold(hadi, 'term')
  const end = await hadi.getByLabel('Hari terakhir').inputValue()
  await expectAccessible(hadi)
  await hadi.getByRole('button', { name: 'Mulai perbarui' }).click()
  await expect(hadi.getByText(/^Draf berisi masa/)).toBeVisible()
  await expect(hadi.getByLabel('Hari terakhir')).not.toHaveValue(end)
  await expect(hadi.getByLabel('Hari pertama')).not.toHaveValue(end)
  await expectAccessible(hadi)
  await hadi.getByRole('button', { name: 'Urungkan' }).last().click()
  await expect(hadi.getByLabel('Hari terakhir')).toHaveValue(end)
  await expect(hadi.getByRole('button', { name: 'Mulai perbarui' })).toBeVisible()
})

test('a facilitator sees where an agreement stands, and not what it says', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await ratna.goto('/kemitraan/batang/kesepakatan')
  await expect(ratna.getByText('Anda melihat keadaannya saja.')).toBeVisible()
  await expect(ratna.getByRole('heading', { name: 'Isi kesepakatan' })).toHaveCount(0)
  await expectAccessible(ratna)
})
