import { expect } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { sentTo } from './support/outbox'
import { toasts } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

test('an e-mail address is put in with a code, chosen for messages, and taken out again', async ({ openAs }, {
  project,
}) => {
  const page = await openAs(phoneOf('togar'))
  const address = `togar.${project.name}@kopi.example`
  await page.goto('/lainnya')
  await page.getByRole('button', { name: 'Tambah alamat' }).click()
  const dialog = page.getByRole('dialog', { name: 'Alamat e-mail Anda' })
  await dialog.getByLabel('Alamat e-mail').fill('togar@kopi')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Tulis alamat lengkap, seperti')).toBeVisible()
  await expect(dialog.getByLabel('Alamat e-mail')).toHaveValue('togar@kopi')
  await expectAccessible(page)
  await dialog.getByLabel('Alamat e-mail').fill(address)
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(`Kode 6 angka dikirim ke ${address}.`)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Kode 6 angka').fill(await sentTo(page, address, /Kode Rembuk.*\b(\d{6})\b/))
  await expect(toasts(page)).toHaveText('Alamat e-mail tersimpan.')
  await expect(dialog).toBeHidden()

  await page.getByLabel('Sekali seminggu').check()
  await page.getByLabel('Hari apa').selectOption({ label: 'Jumat' })
  const kept = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/api/me/messages') && answer.request().postData()?.includes('"email"') === true,
  )
  await page.getByLabel('E-mail', { exact: true }).check()
  await kept
  await expect(
    page.getByText('Satu pesan setiap Jumat pukul 06.30 lewat e-mail, kecuali tidak ada kabar.'),
  ).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByLabel('E-mail', { exact: true })).toBeChecked()
  await expect(page.getByText(address, { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Hapus' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await expect(page.getByText(address, { exact: true })).toBeHidden()
  await expect(page.getByLabel('WhatsApp')).toBeChecked()
  await page.getByLabel('Langsung').check()
  await expect(
    page.getByText('Pesan datang langsung lewat WhatsApp, kecuali pukul 21.00–06.00.'),
  ).toBeVisible()
})

test('a facilitator sets a report up from the list, changes, pauses and stops it', async ({ openAs }) => {
  const page = await openAs(phoneOf('ratna'))
  await page.goto('/pendamping?wilayah=33.25')
  await page.getByRole('link', { name: 'Jadwal laporan' }).click()
  await page.waitForURL(/\/pendamping\/laporan\?wilayah=33\.25$/)
  await expect(page.getByText('Belum ada jadwal')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Atur laporan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Atur laporan' })
  await expect(dialog.getByLabel('Wilayah')).toHaveValue('33.25')
  await dialog.getByLabel('Pukul berapa').fill('')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByText('Tulis jamnya, seperti 07.00.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Hari apa').selectOption({ label: 'Kamis' })
  await dialog.getByLabel('Pukul berapa').fill('07:00')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Setiap Kamis pukul 07.00 lewat WhatsApp.')).toBeVisible()
  await expect(page.getByText('Isinya: Kabupaten Batang.')).toBeVisible()
  await expect(page.getByText('Berikutnya: Kamis, 27 Nov 2031 pukul 07.00')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Ubah' }).click()
  await dialog.getByLabel('Sekali sebulan').check()
  await dialog.getByLabel('Tanggal berapa').selectOption({ label: '31' })
  await dialog.getByLabel('Wilayah').selectOption({ label: 'Semua wilayah' })
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Berikutnya: Minggu, 30 Nov 2031 pukul 07.00')).toBeVisible()

  await page.getByRole('button', { name: 'Jeda' }).click()
  await expect(page.getByText('Dijeda. Tidak ada laporan yang dikirim.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(page.getByText('Berikutnya: Minggu, 30 Nov 2031 pukul 07.00')).toBeVisible()
  await page.getByRole('button', { name: 'Hentikan' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Hentikan' }).click()
  await expect(page.getByText('Belum ada jadwal')).toBeVisible()
})
