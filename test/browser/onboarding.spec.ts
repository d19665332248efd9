import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { startPartnership } from './support/partnership'
import { expectStatus, toasts } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** An empty plan of Bu Sari's, with Pak Karyo as the producer. */
const emptyPlan = (page: Page, name: string): Promise<void> =>
  startPartnership(page, {
    name,
    producer: 'Dapur Emping Barokah',
    contact: { name: 'Pak Karyo', phone: phoneOf('karyo') },
  })

const next = (page: Page) => page.getByRole('button', { name: 'Lanjut', exact: true }).click()
const answer = async (page: Page, question: string, amount: string): Promise<void> => {
  await expect(page.getByRole('heading', { name: question })).toBeFocused()
  await page.getByLabel('Jumlah (kg)').fill(amount)
  await next(page)
}

test('a newcomer makes a first plan by a few answers, and the other one sees it', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await emptyPlan(sari, 'Emping Barokah')
  await expectStatus(sari, 'Terkirim')
  const karyo = await openAs(phoneOf('karyo'))
  await karyo.goto(sari.url())
  await expect(karyo.getByRole('heading', { name: 'Buat rencana pertama Anda' })).toBeVisible()
  await expectAccessible(sari)

  await sari.getByRole('button', { name: 'Mulai', exact: true }).click()
  await expect(sari.getByText('1 dari 6')).toBeVisible()
  await next(sari)
  await expect(sari.getByText('Tulis nama produk, paling panjang 80 huruf.')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByLabel('Nama produk').fill('Emping melinjo')
  await next(sari)
  await expect(sari.getByLabel('Dapur Emping Barokah')).toBeChecked()
  await expectAccessible(sari)
  await next(sari)
  await expectAccessible(sari)
  await answer(sari, 'Berapa stok sekarang?', '25')
  await answer(sari, 'Berapa yang diminta tiap minggu?', '40')
  await answer(sari, 'Berapa yang bisa dibuat tiap minggu?', '30')
  await expect(sari.getByText('6 dari 6')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: 'Buat rencana' }).click()

  await expect(
    toasts(sari).getByText(/^Rencana siap\. Periksa dulu: Emping melinjo · minggu .* kurang/),
  ).toBeVisible()
  await expect(sari.getByText(/kurang 5\b/).first()).toBeInViewport()
  await expectAccessible(sari)
  await expect(karyo.locator('[data-cell^="demand/"]').first()).toContainText('40')
  await toasts(sari).getByRole('button', { name: 'Batalkan' }).click()
  await expect(sari.getByRole('button', { name: 'Coba dengan contoh' })).toBeVisible()
  await expect(karyo.getByRole('button', { name: 'Coba dengan contoh' })).toBeVisible()
})

test('a first plan is made without a network and sent later', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await emptyPlan(sari, 'Keripik Luring')
  await expectStatus(sari, 'Terkirim')
  await sari.getByRole('button', { name: 'Mulai', exact: true }).click()
  await sari.context().setOffline(true)
  await sari.getByLabel('Nama produk').fill('Keripik')
  await sari.getByRole('radio', { name: 'bungkus' }).check()
  await next(sari)
  for (const step of [2, 3, 4, 5, 6]) {
    await expect(sari.getByText(`${step} dari 6`)).toBeVisible()
    await sari.getByRole('button', { name: 'Lewati' }).click()
  }
  await expect(sari.locator('[data-cell^="demand/"]').first()).toBeVisible()
  await expectStatus(sari, /^Luring · \d+ belum terkirim$/)
  await sari.context().setOffline(false)
  await expectStatus(sari, 'Terkirim')
})

test('examples are tried and taken away in one tap, and the own product stays', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await emptyPlan(sari, 'Coba Contoh')
  await sari.getByRole('button', { name: 'Coba dengan contoh' }).click()
  const bar = sari.getByRole('region', { name: 'Ini data contoh' })
  await expect(bar).toBeVisible()
  await expect(toasts(sari).getByText(/^Contoh siap dicoba\. Periksa dulu: Keripik pisang/)).toBeVisible()
  await expectAccessible(sari)

  await sari.getByRole('button', { name: 'Tambah produk' }).click()
  const dialog = sari.getByRole('dialog')
  await dialog.getByLabel('Nama produk').fill('Tempe')
  await dialog.getByLabel('Satuan').fill('papan')
  await dialog.getByLabel('Dapur Emping Barokah').check()
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  if (await sari.locator('[role="grid"]').isVisible())
    await expect(sari.locator('[data-cell]:focus')).toHaveAccessibleName(/^Permintaan Tempe /)
  await bar.getByRole('button', { name: 'Hapus contoh' }).click()
  await expect(bar).toBeHidden()
  await expect(sari.getByRole('button', { name: 'Ubah Tempe' })).toBeVisible()
  await expect(sari.getByText('Keripik pisang (contoh)')).toHaveCount(0)
  await expectStatus(sari, 'Terkirim')
})
