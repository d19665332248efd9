import { expect, type Locator, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { openPhoto, phonePhoto } from './support/photo-file'
import { expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** The form of the first product with its folded part open. */
const openMore = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Ubah Emping melinjo' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ubah produk' })
  await dialog.getByText('Lainnya').click()
  await expect(dialog.getByRole('button', { name: /^(Pilih|Ganti) foto$/ })).toBeVisible()
  return dialog
}

const save = async (dialog: Locator): Promise<void> => {
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toBeHidden()
}

test('what one person says of a product is there for the other, and its photo tells no place', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const form = await openMore(sari)
  const file = await phonePhoto(sari)
  expect(file.buffer.includes('Exif')).toBe(true)
  await form.locator('input[type=file]').setInputFiles(file)
  await form.getByLabel('Batas atas stok').fill('90')
  await form.getByLabel('Kelipatan').fill('2,5')
  await form.getByRole('button', { name: 'Tambah karung' }).click()
  await form.getByLabel('Isi (kg)').last().fill('50')
  await form.getByRole('checkbox', { name: 'SPP-IRT' }).check()
  const certificate = form.getByRole('group', { name: 'SPP-IRT' })
  await certificate.getByLabel('Nomor').fill('2063374010021-27')
  await certificate.getByLabel('Berlaku sampai').fill('2025-05-01')
  await expect(certificate).toContainText('Masa berlaku sudah habis.')
  await expect(form.getByText('Foto siap. Simpan untuk memakainya.')).toBeVisible()
  await expectAccessible(sari)
  await save(form)
  await expectStatus(sari, 'Terkirim')

  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(karyo)
  const seen = await openMore(karyo)
  await expect(seen.getByLabel('Batas atas stok')).toHaveValue('90')
  await expect(seen.getByLabel('Kelipatan')).toHaveValue('2,5')
  await expect(seen.getByLabel('Nama satuan').last()).toHaveValue('karung')
  await expect(seen.getByRole('group', { name: 'SPP-IRT' }).getByLabel('Nomor')).toHaveValue(
    '2063374010021-27',
  )
  const photo = await openPhoto(karyo, seen.getByRole('img', { name: 'Foto Emping melinjo' }))
  expect(photo.type).toBe('image/webp')
  expect(photo.bytes.length).toBeLessThanOrEqual(150 * 1024)
  expect(photo.bytes.includes('Exif')).toBe(false)
  expect(photo.height).toBeGreaterThan(photo.width)

  await seen.getByRole('button', { name: 'Hapus foto' }).click()
  await save(seen)
  await expect(karyo.getByRole('region', { name: 'Pemberitahuan' })).toContainText(
    'Foto Emping melinjo dihapus.',
  )
  await karyo.getByRole('button', { name: 'Kembalikan' }).click()
  const again = await openMore(karyo)
  await expect(again.getByRole('img', { name: 'Foto Emping melinjo' })).toBeVisible()
})

test('what does not hold is named, also where it was folded away, and what was typed stays', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const form = await openMore(sari)
  await form.getByLabel('Kelipatan').fill('0')
  await form.getByRole('button', { name: 'Tambah satuan lain' }).click()
  await form.getByLabel('Nama satuan').last().fill('ton')
  await form.getByLabel('Isi (kg)').last().fill('900')
  await form.getByText('Lainnya').click()
  await form.getByRole('button', { name: 'Simpan' }).click()
  await expect(form.getByText('Tulis angka lebih dari nol.')).toBeVisible()
  await expect(form.getByText('Satuan ini sudah ada. Tulis nama lain.')).toBeVisible()
  await expect(form.getByLabel('Kelipatan')).toBeFocused()
  await expect(form.getByLabel('Nama satuan').last()).toHaveValue('ton')
  await expectAccessible(sari)
  await form.getByLabel('Kelipatan').fill('')
  await form.getByLabel('Nama satuan').last().fill('bakul')
  await save(form)
})

test('without a connection the photo says so, and the rest is kept', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const form = await openMore(sari)
  const file = await phonePhoto(sari)
  await sari.context().setOffline(true)
  await form.locator('input[type=file]').setInputFiles(file)
  await expect(form.getByRole('alert')).toContainText('Foto perlu sambungan internet.')
  await expectAccessible(sari)
  await form.getByLabel('Batas atas stok').fill('75')
  await save(form)
  await sari.context().setOffline(false)
  await expectStatus(sari, 'Terkirim')
  const seen = await openMore(sari)
  await expect(seen.getByLabel('Batas atas stok')).toHaveValue('75')
})
