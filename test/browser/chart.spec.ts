import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { cell, demandOf, enter, expectStatus, isList, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const chart = (page: Page) => page.getByRole('dialog', { name: /^Grafik stok · Emping/ })

const openChart = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Grafik stok Emping/ }).click()
  await expect(chart(page).locator('canvas')).toBeVisible()
}

/** The stock that the plan itself shows for the first week. */
const plannedStock = async (page: Page, demand: string) =>
  (await isList(page))
    ? page.getByText('Perkiraan stok', { exact: true }).first().locator('..')
    : cell(page, demand.replace('demand/', 'stock/'))

/** Stock and its meaning in one week of the chart's table. */
const numbersOf = (page: Page, week: number) =>
  chart(page).getByRole('table').locator('tbody tr').nth(week).locator('td')

test("the chart holds the plan's numbers and follows another person's edit", async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const demand = await demandOf(sari, 0)
  await enter(sari, demand, '1')
  await expectStatus(sari, 'Terkirim')
  const glance = sari.getByRole('button', { name: /^Grafik stok Emping/ })

  const planned = await plannedStock(sari, demand)
  const shown = await planned.innerText()

  await openChart(sari)
  const stock = await numbersOf(sari, 0).first().innerText()
  expect(shown).toContain(stock)
  await expect(chart(sari)).toContainText(/Sisa stok minggu .+ cukup untuk \d+ hari/)
  await expectAccessible(sari)

  await enter(karyo, demand, '900')
  await expect(numbersOf(sari, 0).nth(1)).toHaveText(/^kurang /)
  await expect(chart(sari).getByRole('listitem').filter({ hasText: 'Kekurangan' })).toBeVisible()
  await expect(chart(sari)).toContainText('paling banyak')
  const missing = (await numbersOf(sari, 0).nth(1).innerText()).replace('kurang ', '')
  await chart(sari).getByRole('button', { name: 'Tampilkan angka' }).click()
  await expectAccessible(sari)

  await sari.keyboard.press('Escape')
  await expect(chart(sari)).toBeHidden()
  await expect(glance).toBeFocused()
  await expect(glance).toContainText('kurang')
  await expect(planned).toContainText(missing)
})

test('the chart fits its room and breaks no rule of the page', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const refused: string[] = []
  sari.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await openPlan(sari)
  await openChart(sari)
  await sari.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(sari)
  const { width } = sari.viewportSize() ?? { width: 360 }
  await sari.setViewportSize({ width: width - 40, height: 560 })
  await expect(async () => {
    const room = await chart(sari).getByRole('img').boundingBox()
    const size = await chart(sari).locator('canvas').boundingBox()
    expect(size?.width).toBeCloseTo(room?.width ?? Number.NaN, 0)
    expect(size?.height).toBeCloseTo(room?.height ?? Number.NaN, 0)
  }).toPass({ timeout: 30_000 })
  expect(refused).toEqual([])
})
