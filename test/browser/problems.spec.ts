import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** A few pieces of the demo's batik are missing in the peak before the holidays. */
const shortage = (page: Page) => page.getByRole('button', { name: /Batik cap · minggu .*: kurang 4 lembar/ })

const openProblems = async (page: Page): Promise<void> => {
  await openPlan(page)
  await page.getByRole('link', { name: /^Masalah \(\d+\)$/ }).click()
  await expect(page.getByRole('heading', { name: 'Masalah rencana' })).toBeVisible()
}

test('a shortage is listed with its cause; a way out removes it for both people, and undo brings it back', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openProblems(sari)
  await openProblems(karyo)
  await expect(shortage(karyo)).toBeVisible()
  await expectAccessible(sari)

  await shortage(sari).click()
  await expect(sari.getByText('Stok awal 8 + kiriman 54 − permintaan 66 = −4')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByRole('button', { name: /kirim stok 13 lembar/ }).click()
  await expect(shortage(sari)).toHaveCount(0)
  await expect(shortage(karyo)).toHaveCount(0)

  await sari
    .getByRole('region', { name: 'Pemberitahuan' })
    .getByRole('button', { name: 'Batalkan', exact: true })
    .click()
  await expect(shortage(sari)).toBeVisible()
  await expect(shortage(karyo)).toBeVisible()
})

test('a problem leads to its number in the table, and its list can be reloaded', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openProblems(sari)
  await sari.reload()
  await expectStatus(sari, 'Terkirim')
  await shortage(sari).click()
  await sari.getByRole('link', { name: 'Lihat di tabel' }).click()
  await sari.waitForURL((address) => /^demand\/batik-cap@/.test(address.searchParams.get('isian') ?? ''))
  const cell = new URL(sari.url()).searchParams.get('isian')
  await expect(sari.locator(`[data-cell="${cell}"]`)).toBeInViewport()
})

test('a limit that the partners agree on makes a problem for both', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const ratna = await openAs(phoneOf('ratna'))
  await openProblems(sari)
  await openProblems(ratna)
  await expect(ratna.getByRole('button', { name: 'Batas masalah' })).toHaveCount(0)

  await sari.getByRole('button', { name: 'Batas masalah' }).click()
  await sari.getByLabel('Batas persediaan (minggu)').fill('dua')
  await sari.getByRole('button', { name: 'Simpan' }).click()
  await expect(sari.getByText('Tulis angka bulat 1 sampai 52.')).toBeVisible()
  await expectAccessible(sari)
  await sari.getByLabel('Batas persediaan (minggu)').fill('1')
  await sari.getByRole('button', { name: 'Simpan' }).click()
  const surplus = (page: Page) => page.getByRole('button', { name: /Keripik singkong .*: lebih / })
  await expect(surplus(sari).first()).toBeVisible()
  await surplus(ratna).first().click()
  await expect(ratna.getByText('Batas persediaan 1 minggu.')).toBeVisible()
  await expectAccessible(ratna)
})
