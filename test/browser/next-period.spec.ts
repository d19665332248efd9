import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { cell, demandOf, enter, expectCell, expectStatus, openPlan, toasts } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const choose = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: 'Lainnya', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: action }).click()
}

test('the next period starts from the closing stock, and the last one can be looked at', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const key = await demandOf(sari, 0)
  await enter(sari, key, '31')
  await expectStatus(sari, 'Terkirim')

  await choose(sari, 'Minggu dan periode rencana')
  const weeks = sari.getByRole('dialog', { name: 'Minggu dan periode rencana' })
  await weeks.getByLabel('Jumlah minggu').fill('3')
  await weeks.getByRole('button', { name: 'Simpan' }).click()
  await expect(weeks.getByText('Tulis angka 4 sampai 52.')).toBeVisible()
  await expectAccessible(sari)
  await weeks.getByRole('button', { name: 'Tutup' }).click()

  await choose(sari, 'Mulai periode berikutnya')
  const dialog = sari.getByRole('dialog', { name: 'Mulai periode berikutnya' })
  await expect(dialog.getByText(/^Periode baru: /)).toBeVisible()
  await expectAccessible(sari)
  const emping = dialog.getByRole('group', { name: 'Emping melinjo' })
  await emping.getByLabel('Koperasi (kg)').fill('77')
  await dialog.getByRole('button', { name: 'Mulai periode' }).click()
  await expect(toasts(sari).getByText('Periode baru dimulai.')).toBeVisible()
  await expect(cell(sari, key)).toHaveCount(0)
  await expect(cell(karyo, key)).toHaveCount(0)
  await expectAccessible(sari)

  await choose(karyo, 'Minggu dan periode rencana')
  await karyo.getByRole('button', { name: /^Lihat \d/ }).click()
  await expect(karyo.getByRole('region', { name: /^Periode \d/ })).toBeVisible()
  await expectCell(karyo, key, '31')
  await expectAccessible(karyo)
  await karyo.getByRole('button', { name: 'Kembali ke sekarang' }).click()
  await expect(cell(karyo, key)).toHaveCount(0)

  await toasts(sari).getByRole('button', { name: 'Batalkan' }).click()
  await expectCell(sari, key, '31')
  await expectStatus(sari, 'Terkirim')
})

test('a plan that ends soon offers the next period', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const offer = sari.getByRole('region', { name: 'Mulai periode berikutnya' })
  await expect(offer).toBeHidden()
  await choose(sari, 'Minggu dan periode rencana')
  await sari.getByLabel('Minggu pertama').fill('2026-01-05')
  await sari.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await expect(offer).toContainText('Rencana ini sudah berakhir')
  await expectAccessible(sari)
  await offer.getByRole('button').click()
  await expect(sari.getByRole('dialog', { name: 'Mulai periode berikutnya' })).toBeVisible()
  await sari.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()
  await toasts(sari).getByRole('button', { name: 'Batalkan' }).click()
  await expect(offer).toBeHidden()
  await expectStatus(sari, 'Terkirim')
})

test('a goal is written, judged by the plan, and there for the other; a facilitator only reads it', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  await sari.getByRole('link', { name: 'Tujuan' }).click()
  await karyo.getByRole('link', { name: 'Tujuan' }).click()
  await expect(sari.getByRole('heading', { name: 'Emping dibuat 150 kg setiap minggu' })).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: 'Tambah tujuan' }).click()
  const dialog = sari.getByRole('dialog')
  await dialog.getByLabel('Apa tujuannya?').fill('Emping masuk tiga supermarket')
  await dialog.getByLabel('Untuk produk apa?').selectOption({ label: 'Emping melinjo' })
  await dialog.getByLabel('Berapa targetnya? (kg)').fill('5000')
  await expectAccessible(sari)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  const cardOf = (page: Page) =>
    page
      .locator('div')
      .filter({ has: page.getByRole('heading', { name: 'Emping masuk tiga supermarket' }) })
      .filter({ has: page.getByText('Target: 5.000 kg') })
      .last()
  await expect(cardOf(karyo).getByText('Target: 5.000 kg')).toBeVisible()
  await expect(cardOf(karyo).getByText(/^Kurang [\d.,]+ kg$/)).toBeVisible()

  await cardOf(karyo).getByRole('button', { name: 'Tambah anggapan' }).click()
  await karyo.getByLabel('Anggapan baru').fill('Harga melinjo tetap')
  await cardOf(karyo).getByRole('button', { name: 'Tambah anggapan' }).click()
  await cardOf(sari).getByRole('radio', { name: 'Tidak' }).check()
  await expect(karyo.getByText('1 anggapan tidak benar lagi. Periksa tujuan ini.')).toBeVisible()
  await expectAccessible(karyo)
  await expectStatus(sari, 'Terkirim')

  const ratna = await openAs(phoneOf('ratna'))
  await ratna.goto('/kemitraan/batang/rencana?tab=tujuan')
  await expect(ratna.getByRole('heading', { name: 'Emping masuk tiga supermarket' })).toBeVisible()
  await expect(ratna.getByRole('radio')).toHaveCount(0)
  await expectAccessible(ratna)
})
