import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { expectStatus, openPlan, toasts } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const part = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Bagian rencana' }).getByRole('link', { name })

const openPart = async (page: Page, name: string): Promise<void> => {
  await openPlan(page)
  await part(page, name).click()
  await expect(part(page, name)).toHaveAttribute('aria-current', 'page')
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

const takeBack = (page: Page) => toasts(page).getByRole('button', { name: 'Batalkan' }).last().click()

/** An outlet's stock week by week. */
const weeksOf = (page: Page, outlet: string) =>
  page.getByRole('table', { name: `Emping melinjo di ${outlet} per minggu` })

test('what one counts at an outlet corrects its stock for the other, who is told what runs short and why', async ({
  openAs,
}) => {
  const outlet = 'Gerai Stasiun'
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPart(sari, 'Pengiriman')
  await openPart(karyo, 'Pengiriman')
  await press(sari, 'Tambah gerai')
  await sari.getByLabel('Nama gerai').fill(outlet)
  await sari.keyboard.press('Enter')
  await press(sari, `Isi permintaan · ${outlet}`)
  await sari.getByLabel('Stok awal (kg)').fill('90')
  await sari.getByRole('group', { name: 'Permintaan per minggu (kg)' }).getByRole('textbox').first().fill('7')
  await press(sari, 'Samakan semua minggu')
  await press(sari, 'Simpan')
  await expect(weeksOf(karyo, outlet).getByRole('row').nth(1)).toContainText('83')

  await press(sari, `Hitung stok · ${outlet}`)
  const dialog = sari.getByRole('dialog', { name: `Hitung stok · Emping melinjo di ${outlet}` })
  await expect(dialog.getByText('Perkiraan 90 kg.')).toBeVisible()
  await dialog.getByLabel('Stok yang ada (kg)').fill('1.5')
  await sari.keyboard.press('Enter')
  await expect(dialog.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeVisible()
  await expect(dialog.getByLabel('Stok yang ada (kg)')).toBeFocused()
  await expectAccessible(sari)
  await dialog.getByLabel('Stok yang ada (kg)').fill('10,5')
  await expect(dialog.getByText('Kurang 79,5 kg dari perkiraan.')).toBeVisible()
  await expectAccessible(sari)
  await sari.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(weeksOf(karyo, outlet).getByRole('row').nth(1)).toContainText('3,5')
  await expect(weeksOf(karyo, outlet).getByRole('row').nth(2)).toHaveText('Dihitung 10,5 (perkiraan 90)')
  await expect(weeksOf(karyo, outlet).getByRole('row').nth(3)).toContainText('−3,5')
  await expectAccessible(karyo)

  await part(karyo, /^Masalah/).click()
  await karyo
    .getByRole('button', { name: new RegExp(`Emping melinjo · ${outlet} · minggu .*: kurang`) })
    .click()
  await expect(karyo.getByText(/^Dihitung 10,5 kg di awal minggu .*, perkiraannya 90 kg\.$/)).toBeVisible()
  await expectAccessible(karyo)

  await press(sari, /^Dihitung 10,5 /)
  await sari.getByRole('dialog').getByRole('button', { name: 'Riwayat' }).click()
  await expect(sari.getByText('kosong → 10,5')).toBeVisible()
  await expectAccessible(sari)
  await press(sari, 'Hapus hitungan')
  await expect(karyo.getByRole('button', { name: new RegExp(`${outlet} · minggu`) })).toHaveCount(0)
  await takeBack(sari)
  await expect(karyo.getByRole('button', { name: new RegExp(`${outlet} · minggu`) })).toBeVisible()
  await press(sari, `Ubah · ${outlet}`)
  await press(sari, 'Hapus gerai')
  await expect(karyo.getByRole('button', { name: new RegExp(`${outlet} · minggu`) })).toHaveCount(0)
  await expectStatus(sari, 'Terkirim')
})

test('a material counted without a network corrects for the other what has to be ordered and what is late', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  const ratna = await openAs(phoneOf('ratna'))
  await openPart(sari, 'Bahan baku')
  await openPart(karyo, 'Masalah')
  await openPart(ratna, 'Bahan baku')
  const late = (page: Page) =>
    page.getByRole('button', { name: /Bahan Malam batik · minggu .*: bahan kurang/ })
  await expect(karyo.getByRole('heading', { name: 'Masalah rencana' })).toBeVisible()
  await expect(late(karyo)).toHaveCount(0)
  await untilKept(sari)

  await sari.context().setOffline(true)
  await expectStatus(sari, 'Luring')
  await press(sari, 'Hitung stok · Malam batik')
  const dialog = sari.getByRole('dialog', { name: 'Hitung stok · Malam batik' })
  await expect(dialog.getByText('Perkiraan 20 kg.')).toBeVisible()
  await dialog.getByLabel('Stok yang ada (kg)').fill('5')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(sari.getByText(/^Malam batik minggu .* dihitung 5 kg\.$/).last()).toBeVisible()
  await expectStatus(sari, 'Luring · 1 belum terkirim')
  await sari.context().setOffline(false)
  await expectStatus(sari, 'Terkirim')

  await late(karyo).click()
  await expect(karyo.getByText(/^Dihitung 5 kg di awal minggu .*, perkiraannya 20 kg\.$/)).toBeVisible()
  await expect(ratna.getByRole('heading', { name: 'Yang harus dipesan' })).toBeVisible()
  const weeks = ratna.getByRole('button', { name: 'Tiap minggu · Malam batik' })
  if (await weeks.isVisible()) await weeks.click()
  await expect(ratna.getByText(/perkiraan 20\)?$/)).toBeVisible()
  await expect(ratna.getByRole('button', { name: /itung/ })).toHaveCount(0)
  await expectAccessible(ratna)

  const own = sari.getByRole('button', { name: 'Tiap minggu · Malam batik' })
  if (await own.isVisible()) await own.click()
  await press(sari, /^Dihitung 5 /)
  await expectAccessible(sari)
  await press(sari, 'Hapus hitungan')
  await expect(late(karyo)).toHaveCount(0)
  await expectStatus(sari, 'Terkirim')
})
