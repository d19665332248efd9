import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const openCapacity = async (page: Page): Promise<void> => {
  await openPlan(page)
  await page.getByRole('link', { name: 'Kapasitas' }).click()
  await expect(page.getByRole('heading', { name: 'Emping Pak Karyo' })).toBeVisible()
}

/** The weeks of one producer, from the first on. */
const weeksOf = (page: Page, producer: string) =>
  page.getByRole('list', { name: `Beban mingguan ${producer}` }).getByRole('button')

test('the weeks that ask for too much are marked, with what fills them', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openCapacity(sari)
  const last = weeksOf(sari, 'Emping Pak Karyo').nth(11)
  await expect(last).toContainText('104,2%')
  await expect(last).toContainText('lebih 5 kg')
  await expectAccessible(sari)

  await last.click()
  const dialog = sari.getByRole('dialog', { name: /^Emping Pak Karyo · minggu/ })
  await expect(dialog).toContainText('Emping melinjo 125 kg memakai 125 kg')
  await expect(dialog).toContainText('Khusus minggu ini. Biasanya 25 kg.')
  await expectAccessible(sari)
})

test('what one person sets is there for the other', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openCapacity(sari)
  await openCapacity(karyo)
  const week = (page: Page) => weeksOf(page, 'Keripik Dapur Jono').nth(1)
  await expect(week(karyo)).toContainText('pas penuh')

  await week(sari).click()
  await sari.getByLabel('Kapasitas minggu ini (kg)').fill('50')
  await sari.getByRole('button', { name: 'Simpan' }).click()
  await expect(week(karyo)).toContainText('lebih 10 kg')
  await expectStatus(sari, 'Terkirim')

  await karyo.getByRole('button', { name: 'Atur kapasitas · Keripik Dapur Jono' }).click()
  const use = karyo.getByRole('group', { name: 'Keripik singkong' })
  await use.getByLabel('Jumlah (kg)').fill('2')
  await expectAccessible(karyo)
  await karyo.getByRole('button', { name: 'Simpan' }).click()
  await expect(week(sari)).toContainText('sisa 20 kg')
})

test('a holiday shows in its week and lessens the capacity for everyone', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openCapacity(sari)
  await openCapacity(karyo)
  const monday = (await weeksOf(sari, 'Keripik Dapur Jono').nth(2).getAttribute('data-week')) as string

  await sari.getByRole('button', { name: 'Atur hari kerja dan libur' }).click()
  await sari.getByLabel('Nama libur').fill('Sedekah bumi')
  await sari.getByLabel('Hari pertama').fill(monday)
  await sari.getByRole('button', { name: 'Tambah libur' }).click()
  await expectAccessible(sari)
  const closed = weeksOf(karyo, 'Keripik Dapur Jono').nth(2)
  await expect(closed).toContainText('Sedekah bumi')
  await closed.click()
  await expect(karyo.getByRole('dialog')).toContainText('50 kg')
  await expect(karyo.getByRole('dialog')).toContainText('Dikurangi libur: Sedekah bumi.')
})

test('a facilitator sees the loads and sets nothing', async ({ openAs }) => {
  const ratna = await openAs(phoneOf('ratna'))
  await openCapacity(ratna)
  await expect(ratna.getByRole('button', { name: /^Atur/ })).toHaveCount(0)
  await weeksOf(ratna, 'Batik Cap Kalisari').first().click()
  await expect(ratna.getByRole('dialog')).toContainText('Tersedia')
  await expect(ratna.getByRole('dialog').getByRole('textbox')).toHaveCount(0)
  await expectAccessible(ratna)
})
