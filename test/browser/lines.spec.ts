import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { cell, demandOf, enter, expectStatus, isList, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const otherLines = (page: Page, product: string) =>
  page.getByRole('button', { name: `Baris lain · ${product}` }).first()

/** The plan with all lines of its first product. */
const openLines = async (page: Page): Promise<void> => {
  await openPlan(page)
  await otherLines(page, 'Emping melinjo').click()
  await expect(otherLines(page, 'Emping melinjo')).toHaveAttribute('aria-expanded', 'true')
}

/** Monday of the plan's week `week`, counted from 0. */
const mondayOf = async (page: Page, week: number): Promise<string> =>
  (await demandOf(page, week)).split('@')[1] as string

test('rarely used lines stay out of sight until they are asked for, and the device remembers', async ({
  openAs,
}) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const monday = await mondayOf(sari, 0)
  const receipts = cell(sari, `receipts/emping@${monday}`)
  await expect(receipts).toHaveCount(0)
  await otherLines(sari, 'Emping melinjo').click()
  await expect(receipts).toBeVisible()
  await expectAccessible(sari)

  await sari.reload()
  await expectStatus(sari, 'Terkirim')
  await expect(receipts).toBeAttached()
  await otherLines(sari, 'Emping melinjo').click()
  await expect(receipts).toHaveCount(0)
})

test('a count corrects the stock for everyone, and says what was expected', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openLines(sari)
  await openPlan(karyo)
  const monday = await mondayOf(sari, 1)
  await enter(sari, `count/emping@${monday}`, '42')
  await expect(cell(sari, `count/emping@${monday}`)).toHaveAccessibleName(/: 42/)
  await expect(sari.getByText(/Dihitung 42 \(perkiraan -?\d+\)/).first()).toBeAttached()
  await expect(cell(karyo, `count/emping@${monday}`)).toContainText('42')
  await expectStatus(sari, 'Terkirim')
  await expectAccessible(sari)
})

test('other lines are filled in, repeated and taken back like any', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openLines(sari)
  const [first, second] = [await mondayOf(sari, 1), await mondayOf(sari, 2)]
  const [here, next] = [cell(sari, `receipts/emping@${first}`), cell(sari, `receipts/emping@${second}`)]
  await here.click()
  if (await isList(sari)) {
    await sari.locator('input[inputmode="decimal"]').fill('5')
    await sari.getByRole('button', { name: 'Isi minggu berikutnya' }).click()
    await expect(next).toHaveAccessibleName(/: 5/)
    await sari.getByRole('button', { name: 'Selesai' }).first().click()
    await sari.getByRole('button', { name: 'Batalkan' }).click()
  } else {
    await sari.keyboard.type('5')
    await sari.keyboard.press('Enter')
    await sari.keyboard.press('ArrowUp')
    await sari.keyboard.press('Shift+ArrowRight')
    await sari.keyboard.press('Control+r')
    await expect(next).toHaveAccessibleName(/: 5/)
    await sari.keyboard.press('Control+z')
  }
  await expect(next).toHaveAccessibleName(/: kosong/)
  await expect(here).toHaveAccessibleName(/: 5/)
})

test('an address leads to a number of a line that is out of sight', async ({ openAs }) => {
  const wulan = await openAs(phoneOf('wulan'))
  await openPlan(wulan)
  const issues = `issues/keripik-singkong@${await mondayOf(wulan, 0)}`
  await wulan.goto(`/kemitraan/batang/rencana?isian=${issues}`)
  await expectStatus(wulan, 'Terkirim')
  await expect(cell(wulan, issues)).toBeVisible()
})

test('an edit is taken back from any part of the plan', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openLines(sari)
  const issues = `issues/emping@${await mondayOf(sari, 0)}`
  await enter(sari, issues, '7')
  await expect(cell(sari, issues)).toHaveAccessibleName(/: 7/)
  await sari.getByRole('link', { name: 'Kapasitas' }).click()
  await expect(sari.getByRole('heading', { name: 'Emping Pak Karyo' })).toBeVisible()
  await sari.getByRole('button', { name: 'Batalkan' }).click()
  await expect(sari.getByRole('button', { name: 'Ulangi' })).toBeEnabled()
  await expectAccessible(sari)
  await sari.getByRole('link', { name: 'Produksi & stok' }).click()
  await expect(cell(sari, issues)).toHaveAccessibleName(/: kosong/)
})
