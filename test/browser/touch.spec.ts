import { expect, type Page } from '@playwright/test'
import { addDays } from '@rembuk/core/calendar'
import { expectAccessible } from './support/accessibility'
import { EXAMPLE, openExamples } from './support/examples'
import { cell, isList, toasts } from './support/plan'
import { test } from './support/test'
import { fingersOn } from './support/touch'

const openForFingers = async (openAs: (phone: string) => Promise<Page>, name: string, asList = false) => {
  const { page, monday } = await openExamples(openAs, name, asList)
  return {
    page,
    fingers: await fingersOn(page),
    demand: (week: number) => cell(page, `demand/${EXAMPLE}@${addDays(monday, 7 * week)}`),
  }
}

test('in the table a tap selects a number, and one more opens it', async ({ openAs }) => {
  const { page, fingers, demand } = await openForFingers(openAs, 'Sentuh Tabel')
  if (await isList(page)) await page.getByRole('button', { name: 'Tabel', exact: true }).click()
  const field = page.getByRole('grid').getByRole('textbox')
  await fingers.tap(demand(1))
  await expect(demand(1)).toBeFocused()
  await expect(field).toHaveCount(0)
  await fingers.tap(demand(1))
  await expect(field).toHaveValue('40')
  await page.keyboard.type('25')
  await page.keyboard.press('Enter')
  await expect(demand(1)).toHaveText('25')
  await fingers.tap(demand(0))
  await expect(field).toHaveCount(0)
})

test('a number that is open in the table of a phone has a pad: less, more, the next week, and on', async ({
  openAs,
}) => {
  const { page, fingers, demand } = await openForFingers(openAs, 'Sentuh Papan', true)
  await page.getByRole('button', { name: 'Tabel', exact: true }).click()
  const field = page.getByRole('grid').getByRole('textbox')
  const button = (name: string) =>
    page.getByRole('toolbar', { name: 'Tabel rencana' }).getByRole('button', { name, exact: true })
  await fingers.tap(demand(0))
  await expect(button('Lanjut')).toHaveCount(0)
  await fingers.tap(demand(0))
  await expect(field).toHaveValue('40')
  await expectAccessible(page)
  await fingers.tap(button('Tambah satu'))
  await fingers.tap(button('Tambah satu'))
  await fingers.tap(button('Kurangi satu'))
  await expect(field).toHaveValue('41')
  await fingers.tap(button('Isi minggu berikutnya'))
  await expect(demand(0)).toHaveText('41')
  await expect(field).toHaveValue('41')
  await expect(field).toBeFocused()
  await page.keyboard.type('x')
  await fingers.tap(button('Lanjut'))
  await expect(field).toHaveValue('x')
  await expect(page.getByRole('alert')).toHaveText(/^Tulis angka saja/)
  await field.fill('44')
  await fingers.tap(button('Lanjut'))
  await expect(demand(1)).toHaveText('44')
  await page.keyboard.press('Escape')
  await expect(button('Lanjut')).toHaveCount(0)
})

test('in the list a tap opens the pad: less, more, next, the next week, and done', async ({ openAs }) => {
  const { page, fingers, demand } = await openForFingers(openAs, 'Sentuh Daftar', true)
  const pad = page.getByRole('region', { name: /^Permintaan Keripik pisang \(contoh\) minggu/ })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await fingers.tap(demand(0))
  await expect(pad).toBeVisible()
  await expectAccessible(page)
  await fingers.tap(button('Tambah satu'))
  await expect(demand(0)).toHaveAccessibleName(/: 41$/)
  await fingers.tap(button('Tambah satu'))
  await expect(demand(0)).toHaveAccessibleName(/: 42$/)
  await fingers.tap(button('Kurangi satu'))
  await expect(demand(0)).toHaveAccessibleName(/: 41$/)
  await page.locator('input[inputmode="decimal"]').fill('43')
  await fingers.tap(button('Isi minggu berikutnya'))
  await expect(demand(0)).toHaveAccessibleName(/: 43$/)
  await expect(demand(1)).toHaveAccessibleName(/: 43$/)
  await page.locator('input[inputmode="decimal"]').fill('44')
  await fingers.tap(button('Lanjut'))
  await expect(demand(1)).toHaveAccessibleName(/: 44$/)
  await expect(page.getByRole('region', { name: /^Produksi · .* Keripik pisang/ })).toBeVisible()
  await fingers.tap(button('Selesai').first())
  await expect(page.locator('input[inputmode="decimal"]')).toHaveCount(0)
  await fingers.tap(button('Batalkan'))
  await expect(demand(1)).toHaveAccessibleName(/: 43$/)
  await fingers.tap(button('Ulangi'))
  await expect(demand(1)).toHaveAccessibleName(/: 44$/)
})

test('plus goes on while a finger holds it, and one undo takes all of that back', async ({ openAs }) => {
  const { page, fingers, demand } = await openForFingers(openAs, 'Sentuh Tahan', true)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const number = page.locator('input[inputmode="decimal"]')
  await fingers.tap(demand(0))
  const shown = async () => Number(await number.inputValue())
  await fingers.longPress(button('Tambah satu'), () => expect.poll(shown).toBeGreaterThan(41))
  const held = await shown()
  await expect(demand(0)).toHaveAccessibleName(new RegExp(`: ${held}$`))
  await fingers.tap(button('Tambah satu'))
  await expect(demand(0)).toHaveAccessibleName(new RegExp(`: ${held + 1}$`))
  await fingers.tap(button('Selesai').first())
  await fingers.tap(button('Batalkan'))
  await fingers.tap(button('Batalkan'))
  await expect(demand(0)).toHaveAccessibleName(/: 40$/)
})

test('a number is filled in until the last week, from the list and from the table of a phone', async ({
  openAs,
}) => {
  const { page, fingers, demand } = await openForFingers(openAs, 'Sentuh Akhir', true)
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' })
  await fingers.tap(demand(1))
  await page.locator('input[inputmode="decimal"]').fill('43')
  await fingers.tap(button('Isi cepat'))
  await expectAccessible(page)
  await fingers.tap(button(/^Isi sampai akhir/))
  await expect(toasts(page).getByText(/^Diisi sampai/)).toBeVisible()
  await fingers.tap(button('Selesai').first())
  await fingers.tap(button('Tabel'))
  await expect(demand(0)).toHaveText('40')
  await expect(demand(2)).toHaveText('43')
  await fingers.tap(button('Batalkan').first())
  await expect(demand(1)).toHaveText('43')
  await expect(demand(2)).toHaveText('40')

  await fingers.tap(demand(0))
  await expect(demand(0)).toBeFocused()
  await fingers.tap(demand(0))
  await expect(page.getByRole('grid').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('44')
  await fingers.tap(button('Isi cepat'))
  await fingers.tap(button(/^Isi sampai akhir/))
  await expect(demand(0)).toHaveText('44')
  await expect(demand(2)).toHaveText('44')
  await expect(demand(0)).toBeFocused()
})

test('a total is spread from the number pad of a phone', async ({ openAs }) => {
  const { page, fingers, demand } = await openForFingers(openAs, 'Sentuh Sebar', true)
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' })
  await fingers.tap(demand(0))
  await fingers.tap(button('Isi cepat'))
  await fingers.tap(button(/^Sebar jumlah/))
  const dialog = page.getByRole('dialog', { name: /^Sebar jumlah/ })
  await dialog.getByRole('textbox', { name: /^Jumlah seluruhnya/ }).fill('3 kuintal')
  await fingers.tap(dialog.getByText('Mengikuti hari kerja'))
  await expectAccessible(page)
  await fingers.tap(dialog.getByRole('button', { name: 'Isi ke rencana' }))
  await expect(toasts(page).getByText('300 kg disebar ke 12 minggu.')).toBeVisible()
  await expect(demand(0)).toHaveAccessibleName(/: 25$/)
  await expect(page.locator('input[inputmode="decimal"]')).toHaveValue('25')
})
