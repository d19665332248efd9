import { expect, type Locator, type Page } from '@playwright/test'
import { addDays } from '@rembuk/core/calendar'
import { expectAccessible } from './support/accessibility'
import { EXAMPLE, openExamples } from './support/examples'
import { cell } from './support/plan'
import { test } from './support/test'

const LAST_EXAMPLE = 'contoh-tas-anyam'
const LAST_WEEK = 11

/** A table of examples: on a laptop at once, on a phone by one tap. */
const openTable = async (openAs: (phone: string) => Promise<Page>, name: string) => {
  const { page, monday } = await openExamples(openAs, name)
  const toTable = page.getByRole('button', { name: 'Tabel', exact: true })
  if (await toTable.isVisible()) await toTable.click()
  await expect(page.getByRole('grid')).toBeVisible()

  const made = page.locator(`[data-cell^="production/${EXAMPLE}/"]`).first()
  const [production = ''] = ((await made.getAttribute('data-cell')) as string).split('@')
  const at = (line: string) => (week: number) => cell(page, `${line}@${addDays(monday, 7 * week)}`)
  return {
    page,
    demand: at(`demand/${EXAMPLE}`),
    production: at(production),
    last: at(`producer-stock/${LAST_EXAMPLE}`),
    press: (keys: string) => page.keyboard.press(keys),
    field: page.getByRole('grid').getByRole('textbox'),
    selected: page.locator('[role="gridcell"][aria-selected="true"]'),
  }
}

const expectNumbers = async (cells: readonly Locator[], numbers: readonly string[]): Promise<void> => {
  for (const [index, each] of cells.entries()) await expect(each).toHaveText(numbers[index] ?? '')
}

test('arrows, Enter, Tab, Home, End and the page keys move as in a spreadsheet', async ({ openAs }) => {
  const { page, demand, production, last, press } = await openTable(openAs, 'Tombol Pindah')
  await demand(0).click()
  await expect(demand(0)).toBeFocused()
  const moves: [string, Locator][] = [
    ['ArrowRight', demand(1)],
    ['ArrowDown', production(1)],
    ['ArrowLeft', production(0)],
    ['ArrowUp', demand(0)],
    ['ArrowUp', demand(0)],
    ['ArrowLeft', demand(0)],
    ['Tab', demand(1)],
    ['Shift+Tab', demand(0)],
    ['Enter', production(0)],
    ['Shift+Enter', demand(0)],
    ['End', demand(LAST_WEEK)],
    ['Tab', production(0)],
    ['Shift+Tab', demand(LAST_WEEK)],
    ['Home', demand(0)],
    ['Control+End', last(LAST_WEEK)],
    ['ArrowDown', last(LAST_WEEK)],
    ['Home', last(0)],
    ['Control+Home', demand(0)],
    ['Control+ArrowRight', demand(LAST_WEEK)],
    ['Control+ArrowDown', last(LAST_WEEK)],
    ['Control+ArrowLeft', last(0)],
    ['Control+ArrowUp', demand(0)],
  ]
  for (const [keys, place] of moves) {
    await press(keys)
    await expect(place, keys).toBeFocused()
    await expect(place, keys).toBeInViewport()
  }
  await press('PageDown')
  await expect(demand(0)).not.toBeFocused()
  await press('PageUp')
  await expect(demand(0)).toBeFocused()

  await press('Escape')
  await press('Tab')
  await expect(page.locator('[role="gridcell"]:focus')).toHaveCount(0)
})

test('a number is typed over, edited with F2, given up with Esc and cleared with Delete', async ({
  openAs,
}) => {
  const { demand, production, press, field, page } = await openTable(openAs, 'Tombol Isi')
  await demand(0).click()
  await page.keyboard.type('12')
  await press('Enter')
  await expect(demand(0)).toHaveText('12')
  await expect(production(0)).toBeFocused()

  await press('ArrowUp')
  await press('F2')
  await expect(field).toHaveValue('12')
  await press('ArrowLeft')
  await page.keyboard.type('0')
  await press('Tab')
  await expect(demand(0)).toHaveText('102')
  await expect(demand(1)).toBeFocused()

  await page.keyboard.type('9')
  await expect(field).toHaveValue('9')
  await press('Escape')
  await expect(demand(1)).toHaveText('40')
  await expect(demand(1)).toBeFocused()

  await press('Delete')
  await expect(demand(1)).toHaveText('')
  await press('Control+z')
  await expect(demand(1)).toHaveText('40')
  await press('Backspace')
  await expect(demand(1)).toHaveText('')

  await page.keyboard.type('1,5')
  await press('ArrowDown')
  await expect(demand(1)).toHaveText('1,5')
  await expect(production(1)).toBeFocused()
  await page.keyboard.type('2')
  await press('ArrowUp')
  await expect(production(1)).toHaveText('2')
  await expect(demand(1)).toBeFocused()

  await demand(2).dblclick()
  await expect(field).toHaveValue('40')
  await page.keyboard.type('5')
  await demand(3).click()
  await expect(demand(2)).toHaveText('405')
})

test('cells are selected, copied, pasted, filled, undone and redone', async ({ openAs }) => {
  const { demand, production, press, selected, page } = await openTable(openAs, 'Tombol Salin')
  await demand(0).click()
  await page.keyboard.type('11')
  await press('Tab')
  await page.keyboard.type('12')
  await press('Tab')
  await production(0).click()
  await page.keyboard.type('13')
  await press('Tab')
  await page.keyboard.type('14')
  await press('Enter')

  await demand(0).click()
  await press('Shift+ArrowRight')
  await press('Shift+ArrowDown')
  await expect(selected).toHaveCount(4)
  await press('Control+c')
  await press('End')
  await press('Shift+Tab')
  await press('ArrowUp')
  const block = [demand(10), demand(11), production(10), production(11)]
  await expect(demand(10)).toBeFocused()
  const before = await Promise.all(block.map((each) => each.innerText()))
  await press('Control+v')
  await expectNumbers(block, ['11', '12', '13', '14'])
  await press('Control+z')
  await expectNumbers(block, before)
  await press('Control+y')
  await expectNumbers(block, ['11', '12', '13', '14'])
  await press('Control+z')
  await press('Control+Shift+z')
  await expectNumbers(block, ['11', '12', '13', '14'])

  await press('Control+Home')
  await press('Shift+End')
  await press('Control+r')
  await expect(demand(LAST_WEEK)).toHaveText('11')
  await press('Control+Home')
  await expect(demand(1)).toHaveText('11')
  await press('Control+z')
  await expect(demand(1)).toHaveText('12')
  await press('End')
  await expect(demand(LAST_WEEK)).toHaveText('12')
  await press('ArrowLeft')
  await press('Control+r')
  await expect(demand(10)).toHaveText(await demand(9).innerText())

  await press('Control+Home')
  await press('Control+x')
  await expect(demand(0)).toHaveText('')
  await press('ArrowDown')
  await press('Control+v')
  await expect(production(0)).toHaveText('11')

  await press('Control+Home')
  await press('Control+a')
  await expect(page.locator('[role="gridcell"][aria-selected="false"]')).toHaveCount(0)
  await press('Escape')
  await expect(selected).toHaveCount(1)
})

test('numbers are filled down and all over, and rows and columns are selected', async ({ openAs }) => {
  const { demand, production, press, selected, page } = await openTable(openAs, 'Tombol Isi Semua')
  await demand(0).click()
  await press('Shift+ArrowRight')
  await press('Shift+ArrowDown')
  await page.keyboard.type('21')
  await expect(selected).toHaveCount(4)
  await press('Control+Enter')
  const block = [demand(0), demand(1), production(0), production(1)]
  await expectNumbers(block, ['21', '21', '21', '21'])
  await press('Control+z')
  await expect(demand(0)).toHaveText('40')

  await demand(2).click()
  await page.keyboard.type('22')
  await press('Enter')
  await press('Control+d')
  await expect(production(2)).toHaveText('22')

  await press('Shift+ ')
  await expect(selected).not.toHaveCount(1)
  await expect(page.locator('[role="gridcell"][aria-selected="false"]').first()).toBeAttached()
  await press('ArrowUp')
  await press('Control+ ')
  await expect(demand(2)).toBeFocused()
  await expect(demand(2)).toHaveAttribute('aria-selected', 'true')
  await expect(demand(1)).toHaveAttribute('aria-selected', 'false')
  await press('Escape')
  await press('Control+Home')
  await press('Alt+PageDown')
  await expect(demand(0)).not.toBeFocused()
  await press('Alt+PageUp')
  await expect(demand(0)).toBeFocused()
})

test('a total is spread over what is selected, and one undo takes it back', async ({ openAs }) => {
  const { demand, press, page } = await openTable(openAs, 'Tombol Sebar')
  await demand(0).click()
  await press('Shift+ArrowRight')
  await press('Shift+ArrowRight')
  await press('Alt+s')
  const dialog = page.getByRole('dialog', { name: /^Sebar jumlah/ })
  const total = dialog.getByRole('textbox', { name: /^Jumlah seluruhnya/ })
  await expect(total).toBeFocused()
  await page.keyboard.type('1 karton')
  await press('Enter')
  await expect(dialog.getByText(/^Satuan karton belum dikenal/)).toBeVisible()
  await expect(total).toHaveValue('1 karton')
  await total.fill('1 kuintal')
  await expect(dialog.getByText('100 kg di 3 minggu')).toBeVisible()
  await expectAccessible(page)
  await press('Enter')
  await expect(dialog).toBeHidden()
  await expectNumbers([demand(0), demand(1), demand(2)], ['34', '33', '33'])
  await expect(demand(2)).toBeFocused()
  await press('Control+z')
  await expectNumbers([demand(0), demand(1), demand(2)], ['40', '40', '40'])
})

test('what is selected is added up beside the tools of a laptop, where a mouse can spread a total', async ({
  openAs,
}) => {
  const { demand, page } = await openTable(openAs, 'Tetikus Jumlah')
  const button = page.getByRole('button', { name: 'Sebar jumlah' })
  await demand(0).click()
  await demand(1).click({ modifiers: ['Shift'] })
  if ((page.viewportSize()?.width ?? 0) < 900) {
    await expect(button).toBeHidden()
    return
  }
  await expect(page.getByText('Jumlah 80 kg')).toBeVisible()
  await expect(page.getByText('rata-rata 40 · 2 sel')).toBeVisible()
  await expectAccessible(page)
  await button.click()
  await expect(page.getByRole('dialog', { name: /^Sebar jumlah/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(demand(1)).toBeFocused()
  await demand(0).click()
  await expect(page.getByText('Jumlah 80 kg')).toBeHidden()
})

test('Ctrl+Z takes back what could not be read of a paste, with what could', async ({ openAs }) => {
  const { demand, press, page } = await openTable(openAs, 'Tombol Merah')
  await demand(0).click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '31\tlima')
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await expect(demand(0)).toHaveText('31')
  await expect(demand(1)).toContainText('lima')
  await press('Control+z')
  await expectNumbers([demand(0), demand(1)], ['40', '40'])
})

test('a mouse selects by drawing and with Shift', async ({ openAs }) => {
  const { demand, production, selected, page } = await openTable(openAs, 'Tetikus')
  await demand(0).hover()
  await page.mouse.down()
  await production(1).hover()
  await page.mouse.up()
  await expect(selected).toHaveCount(4)
  await demand(0).click()
  await expect(selected).toHaveCount(1)
  await production(0).click({ modifiers: ['Shift'] })
  await expect(selected).toHaveCount(2)
  await expectAccessible(page)
})

test('? tells the keys, and the cell is at hand again afterwards', async ({ openAs }) => {
  const { demand, press, page } = await openTable(openAs, 'Tombol Bantuan')
  await demand(1).click()
  await press('?')
  const help = page.getByRole('dialog', { name: 'Bantuan tombol' })
  await expect(help).toContainText('Ctrl + Home')
  await expectAccessible(page)
  await press('Escape')
  await expect(help).toBeHidden()
  await expect(demand(1)).toBeFocused()
})
