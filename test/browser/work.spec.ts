import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { openPhoto, phonePhoto } from './support/photo-file'
import { expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

// What is promised next depends on what was agreed on before.
test.use({ demo: 'work' })

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** Opens the page and waits until the steps can be taken. */
const openWork = async (page: Page): Promise<void> => {
  await page.goto('/kemitraan/batang/komitmen')
  await expect(page.locator('[data-item]').first()).toBeVisible()
  await expect(page.locator('[data-item] [aria-busy]')).toHaveCount(0)
}

/** The ids of promises of a kind that are on the screen, the soonest due first. */
const idsOf = (page: Page, start: string, hasText = ''): Promise<string[]> =>
  page
    .locator(`[data-item^="${start}"]`)
    .filter({ hasText })
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-item') ?? ''))

const card = (page: Page, id: string) => page.locator(`[data-item="${id}"]`)

/** Presses the button with which a promise goes on. */
const step = (page: Page, id: string, words: string) =>
  card(page, id)
    .getByRole('button', { name: new RegExp(`^${words} ·`) })
    .click()

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectStatus(page, 'Terkirim')
}

test('a delivery goes from ready over a dispute to its payment, and the plan counts what came', async ({
  openAs,
}) => {
  test.slow()
  const karyo = await openAs(phoneOf('karyo'))
  const sari = await openAs(phoneOf('sari'))
  await openWork(karyo)
  await expectAccessible(karyo)
  const [delivery = ''] = await idsOf(karyo, 'deliver.emping.', 'Kirim 20 kg')
  const payment = delivery.replace('deliver', 'pay')

  await step(karyo, delivery, 'Siap kirim')
  await expectAccessible(karyo)
  await karyo.getByLabel('Jumlah (kg)').fill('1.5')
  await karyo.getByRole('button', { name: 'Simpan' }).click()
  await expect(karyo.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeVisible()
  await karyo.getByLabel('Jumlah (kg)').fill('20')
  await save(karyo)

  await openWork(sari)
  await step(sari, delivery, 'Sudah diambil')
  await save(sari)
  await step(sari, delivery, 'Terima')
  await sari.getByLabel('Ditolak (kg)').fill('5')
  await expect(sari.getByLabel('Diterima baik (kg)')).toHaveValue('15')
  await expect(sari.locator('[data-sum]')).toHaveText('Tercatat 20 kg dari 20 kg.')
  await sari.getByRole('button', { name: 'Simpan' }).click()
  await expect(sari.getByText('Tulis alasannya')).toBeVisible()
  await sari.getByLabel('Alasan ditolak atau rusak').fill('Lembap')
  const photo = await phonePhoto(sari)
  await sari.context().setOffline(true)
  await sari.locator('input[type=file]').setInputFiles(photo)
  await expect(sari.getByRole('dialog')).toContainText('Foto siap. Simpan untuk memakainya.')
  await expectAccessible(sari)
  await sari.getByRole('button', { name: 'Simpan' }).click()
  await expect(sari.locator('[data-status]')).toContainText('1 belum terkirim')
  await sari.context().setOffline(false)
  await expectStatus(sari, 'Terkirim')
  await expect(card(sari, delivery)).toContainText('Diterima 15 kg dari 20 kg')

  await openWork(karyo)
  await step(karyo, delivery, 'Periksa penerimaan')
  await karyo.getByLabel('Tidak benar').check()
  await karyo.getByLabel('Apa yang tidak benar?').fill('Hanya 3 kg yang lembap.')
  await expectAccessible(karyo)
  await save(karyo)
  await expect(card(karyo, delivery)).toContainText('Dinyatakan tidak benar')

  await openWork(sari)
  await card(sari, delivery).getByRole('heading').getByRole('button').click()
  await expect(sari.getByRole('dialog')).toContainText('Menyatakan tidak benar: Hanya 3 kg yang lembap.')
  const shown = await openPhoto(sari, sari.getByRole('img', { name: 'Foto barang yang diterima' }))
  expect(shown).toMatchObject({ type: 'image/webp', height: 1280 })
  await sari.getByLabel('Tulis tentang catatan ini').fill('Kami timbang ulang.')
  await sari.getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(sari.getByRole('dialog')).toContainText('Kami timbang ulang.')
  await expectAccessible(sari)
  await sari.getByRole('dialog').getByRole('button', { name: 'Perbaiki penerimaan' }).click()
  await sari.getByLabel('Ditolak (kg)').fill('3')
  await expect(sari.getByLabel('Diterima baik (kg)')).toHaveValue('17')
  await save(sari)

  await openWork(karyo)
  await step(karyo, delivery, 'Periksa penerimaan')
  await karyo.getByLabel('Benar', { exact: true }).check()
  await save(karyo)
  await expect(card(karyo, delivery)).toContainText('Sebagian diterima')
  await card(karyo, delivery).getByRole('heading').getByRole('button').click()
  await expect(karyo.getByRole('dialog')).toContainText('Selesai: perbaikannya dinyatakan benar.')
  await expectAccessible(karyo)

  await openWork(sari)
  await expect(card(sari, delivery)).toContainText('Diterima 17 kg dari 20 kg')
  await step(sari, payment, 'Dibayar')
  await expect(sari.getByLabel('Jumlah (Rp)')).toHaveValue('1.445.000')
  await expectAccessible(sari)
  await save(sari)
  await openWork(karyo)
  await step(karyo, payment, 'Periksa pembayaran')
  await karyo.getByLabel('Benar', { exact: true }).check()
  await save(karyo)
  await expect(card(karyo, payment)).toContainText('Menunggu barang')

  await openPlan(karyo)
  await karyo.getByRole('link', { name: 'Pengiriman' }).click()
  await expect(karyo.getByText('Diterima 17 kg dari 20 kg')).toBeVisible()
  const isWiderThanPage = await karyo.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(isWiderThanPage).toBe(false)
})

test('a step waits until the server has said where the work stands', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openWork(sari)
  let answer = (): void => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await sari.route('**/api/partnerships/batang/work', async (route) => {
    await answered
    await route.continue()
  })
  await sari.reload()
  await expect(sari.locator('[data-status]')).toHaveText('Memuat keadaan terbaru…')
  await expect(sari.locator('[data-item] [aria-busy]').first()).toBeVisible()
  await expectAccessible(sari)
  answer()
  await expectStatus(sari, 'Terkirim')
  await expect(sari.locator('[data-item] [aria-busy]')).toHaveCount(0)
})

test('what is reported without a signal waits on the phone and is sent once', async ({ openAs }) => {
  const karyo = await openAs(phoneOf('karyo'))
  await openWork(karyo)
  const [made = ''] = await idsOf(karyo, 'produce.emping.')
  await karyo.context().setOffline(true)
  await step(karyo, made, 'Sudah')
  await karyo.getByRole('button', { name: 'Simpan' }).click()
  await expect(karyo.locator('[data-status]')).toContainText('1 belum terkirim')
  await expectAccessible(karyo)
  await karyo.context().setOffline(false)
  await expectStatus(karyo, 'Terkirim')

  const answer = await karyo.request.get('/api/partnerships/batang/work')
  const { entries } = (await answer.json()) as {
    entries: { data: { kind: string; commitmentId?: string } }[]
  }
  expect(entries.filter(({ data }) => data.kind === 'done' && data.commitmentId === made)).toHaveLength(1)
})

test('what the server refuses is shown with what was typed, and can be dropped', async ({ openAs }) => {
  const karyo = await openAs(phoneOf('karyo'))
  const other = await openAs(phoneOf('karyo'))
  await openWork(karyo)
  await openWork(other)
  const ids = await idsOf(karyo, 'produce.emping.')
  const open = await Promise.all(
    ids.map((id) =>
      card(karyo, id)
        .getByRole('button', { name: /^Sudah ·/ })
        .count(),
    ),
  )
  const made = ids[open.indexOf(1)] ?? ''
  await karyo.context().setOffline(true)
  await step(karyo, made, 'Sudah')
  await karyo.getByLabel('Jumlah (kg)').fill('24')
  await karyo.getByRole('button', { name: 'Simpan' }).click()
  await expect(karyo.locator('[data-status]')).toContainText('1 belum terkirim')
  await step(other, made, 'Sudah')
  await save(other)
  await karyo.context().setOffline(false)

  const refused = karyo.locator('[data-refused]')
  await expect(refused).toContainText('Sudah dikerjakan: 24 kg')
  await expect(refused).toContainText('Catatan sebelumnya sudah berubah.')
  await expectAccessible(karyo)
  await refused.getByRole('button', { name: 'Hapus catatan' }).click()
  await expect(refused).toHaveCount(0)
})

test('a facilitator sees where the work stands and reports nothing', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await openWork(ratna)
  await expectAccessible(ratna)
  await expect(ratna.getByRole('button', { name: / · Kirim/ })).toHaveCount(0)
  await expect(ratna.locator('[data-item^="pay."]')).toHaveCount(0)
  await ratna.locator('[data-item]').first().getByRole('heading').getByRole('button').click()
  await expect(ratna.getByRole('dialog')).toContainText('Catatan')
  await expect(ratna.getByRole('textbox')).toHaveCount(0)
})

test('a laptop shows the promises as a board, as a list and by week', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await sari.setViewportSize({ width: 1366, height: 768 })
  await openWork(sari)
  await expect(sari.getByRole('region', { name: 'Belum mulai' })).toBeVisible()
  await sari.getByRole('button', { name: 'Semua pihak' }).click()
  await expect(sari.locator('[data-item^="produce."]').first()).toBeVisible()
  await sari.getByRole('button', { name: 'Per minggu' }).click()
  await expect(sari.getByRole('heading', { name: /^M\d+ · / }).first()).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: 'Daftar' }).click()
  await expect(sari.locator('[data-item]').first()).toBeVisible()
})

test('what was promised in a meeting says who looks after it and leads to the minutes, and is done in a tap', async ({
  openAs,
}) => {
  const wulan = await openAs(phoneOf('wulan'))
  await openWork(wulan)
  const [promise = ''] = await idsOf(wulan, 'follow-up.1.mori')
  await card(wulan, promise)
    .getByRole('button', { name: /Pesan mori/ })
    .first()
    .click()
  const details = wulan.getByRole('dialog', { name: 'Pesan mori untuk batik dinas' })
  await expect(details.getByText('Penanggung jawab: Bu Wulan')).toBeVisible()
  const minutes = details.getByRole('link', { name: 'Dijanjikan di rapat 1' })
  await expect(minutes).toHaveAttribute('href', /\/kemitraan\/batang\/rapat\/rapat-senin\./)
  await expectAccessible(wulan)
  await details.getByRole('button', { name: 'Tutup' }).click()
  await step(wulan, promise, 'Sudah')
  await save(wulan)
})
