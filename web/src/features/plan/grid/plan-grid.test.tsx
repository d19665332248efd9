import { addDays } from '@rembuk/core/calendar'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { LivePeer } from '../../../live/live-signals'
import { toasts } from '../../../ui/toast-store'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import PlanGrid from './plan-grid'

const MONDAY = '2026-11-23'

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = ({ products = 1, weeks = 4, editable = true, start = '' } = {}) => {
  const [onCell, onHistory, onPreview] = [vi.fn(), vi.fn(), vi.fn()]
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks })
  for (let i = 1; i <= products; i++)
    addProduct(doc, { id: `p${i}`, name: `Produk ${i}`, unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
  const [peers, setPeers] = createSignal<LivePeer[]>([])
  const goTo = vi.fn()
  let desk: Desk | undefined
  render(() => {
    desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
      editable: () => editable,
      peers,
      goTo,
    })
    return (
      <DeskProvider value={desk}>
        <PlanGrid
          narrow={false}
          onEditProduct={() => {}}
          onCell={onCell}
          onHistory={onHistory}
          onPreview={onPreview}
          start={start || undefined}
        />
      </DeskProvider>
    )
  })
  return { doc, goTo, setPeers, onCell, onHistory, onPreview, desk: desk as Desk }
}

const at = (cell: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)
  if (!found) throw new Error(`no cell ${cell}`)
  return found
}
const demand = (week: number): HTMLElement => at(`demand/p1@${addDays(MONDAY, 7 * week)}`)
const press = (key: string, held: object = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held })
const type = (text: string): void => {
  press(text.charAt(0))
  const field = screen.getByRole('textbox')
  fireEvent.input(field, { target: { value: text } })
}
const clipboard = (name: 'copy' | 'cut' | 'paste', text = '') => {
  const data = {
    text,
    setData(_type: string, value: string): void {
      data.text = value
    },
    getData: () => data.text,
  }
  const event = new Event(name, { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: data })
  document.activeElement?.dispatchEvent(event)
  return data
}

test('a typed number is in the document after Enter, and the cell below is next', () => {
  const { doc } = show()
  demand(0).focus()
  type('1.500,5')
  press('Enter')
  expect(doc.getMap('demand/p1').get(MONDAY)).toBe(1_500_500)
  expect(demand(0).textContent).toBe('1.500,5')
  expect(document.activeElement).toBe(at(`production/p1/u1@${MONDAY}`))
})

test('text that is no number stays in its cell, with what to do, and writes nothing', () => {
  const { doc } = show()
  demand(0).focus()
  type('12x')
  press('Enter')
  expect(screen.getByRole('alert').textContent).toBe('Tulis angka saja, misalnya 1.500 atau 1,5.')
  fireEvent.blur(screen.getByRole('textbox'))
  expect(demand(0).textContent).toContain('12x')
  expect(demand(0).getAttribute('aria-invalid')).toBe('true')
  expect(doc.getMap('demand/p1').size).toBe(0)
})

test('a number in a unit that is not known says which are, and one in a standard unit is counted', () => {
  const { doc } = show()
  demand(0).focus()
  type('40 kardus')
  press('Enter')
  expect(screen.getByRole('alert').textContent).toBe(
    'Satuan kardus belum dikenal. Pakai kg, kuintal, ton, atau daftarkan di produk.',
  )
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '0,5 kuintal' } })
  press('Enter')
  expect(doc.getMap('demand/p1').toJSON()).toEqual({ '2026-11-23': 50_000 })
})

test('Escape gives the old number back', () => {
  const { doc } = show()
  doc.getMap('demand/p1').set(MONDAY, 7000)
  demand(0).focus()
  type('99')
  press('Escape')
  expect(demand(0).textContent).toBe('7')
  expect(document.activeElement).toBe(demand(0))
})

test('what is being typed is kept when another cell is clicked', () => {
  const { doc } = show()
  demand(0).focus()
  type('40')
  fireEvent.pointerDown(demand(2), { pointerType: 'mouse', button: 0 })
  expect(doc.getMap('demand/p1').get(MONDAY)).toBe(40_000)
})

test('a block from a spreadsheet is pasted over input lines as one undoable change', async () => {
  const { doc, desk } = show()
  demand(0).focus()
  clipboard('paste', '10\t20\n30\t40\n')
  await waitFor(() =>
    expect(doc.getMap('demand/p1').toJSON()).toEqual({ '2026-11-23': 10_000, '2026-11-30': 20_000 }),
  )
  expect(doc.getMap('production/p1/u1').toJSON()).toEqual({ '2026-11-23': 30_000, '2026-11-30': 40_000 })
  desk.undo.undo()
  expect(doc.getMap('demand/p1').size + doc.getMap('production/p1/u1').size).toBe(0)
  desk.undo.redo()
  expect(doc.getMap('production/p1/u1').size).toBe(2)
})

test('what was pasted is selected, and what reaches past the plan is said', async () => {
  const { doc } = show()
  demand(2).focus()
  fireEvent.pointerDown(demand(2), { pointerType: 'mouse', button: 0 })
  clipboard('paste', '1\t2\t3\n4\tlima\t6')
  await waitFor(() =>
    expect(toasts().at(-1)?.text).toBe('3 angka ditempel. 1 perlu diperiksa. 2 tidak muat di tabel.'),
  )
  expect(Object.values(doc.getMap('demand/p1').toJSON())).toEqual([1000, 2000])
  expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(4)
  expect(document.activeElement).toBe(demand(2))
})

test('a paste gets where it was meant to, and leaves whoever has gone on where they are', async () => {
  const { doc } = show()
  demand(0).focus()
  clipboard('paste', '10\t20')
  press('ArrowRight')
  press('ArrowRight')
  await waitFor(() =>
    expect(doc.getMap('demand/p1').toJSON()).toEqual({ '2026-11-23': 10_000, '2026-11-30': 20_000 }),
  )
  expect(document.activeElement).toBe(demand(2))
  expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(1)
})

test('undo takes a paste back with its red texts, and redo brings both', async () => {
  const { doc } = show()
  doc.getMap('demand/p1').set(MONDAY, 7000)
  demand(0).focus()
  clipboard('paste', '10\tlima')
  await waitFor(() => expect(demand(1).textContent).toContain('lima'))
  press('z', { ctrlKey: true })
  expect([demand(0).textContent, demand(1).textContent]).toEqual(['7', ''])
  expect(demand(1).getAttribute('aria-invalid')).toBeNull()
  press('y', { ctrlKey: true })
  expect(demand(0).textContent).toBe('10')
  expect(demand(1).textContent).toContain('lima')
  expect(doc.getMap('demand/p1').toJSON()).toEqual({ [MONDAY]: 10_000 })
})

test('red texts alone are a step of their own, and one that is gone is none', async () => {
  const { doc, desk } = show()
  demand(0).focus()
  type('8')
  press('Tab')
  clipboard('paste', 'dua\ttiga')
  await waitFor(() => expect(demand(2).textContent).toContain('tiga'))
  press('z', { ctrlKey: true })
  expect([demand(0), demand(1), demand(2)].map((cell) => cell.textContent)).toEqual(['8', '', ''])
  press('y', { ctrlKey: true })
  expect(demand(1).textContent).toContain('dua')
  press('Delete')
  expect(desk.drafts.of(`demand/p1@${addDays(MONDAY, 14)}`)).toBeUndefined()
  press('z', { ctrlKey: true })
  expect(doc.getMap('demand/p1').size).toBe(0)
  expect(desk.undo.canUndo()).toBe(false)
})

test('one number is pasted all over the selection', async () => {
  const { doc } = show()
  demand(0).focus()
  press('ArrowRight', { ctrlKey: true, shiftKey: true })
  clipboard('paste', '7,5\r\n')
  await waitFor(() =>
    expect(Object.values(doc.getMap('demand/p1').toJSON())).toEqual([7500, 7500, 7500, 7500]),
  )
})

test.each([
  ['a message', 'Bu, minggu depan keripik 40 kg'],
  ['a message in units that are not known yet', 'keripik 40 bks'],
  ['a table with named weeks', 'Produk\tBaris\tM49\nKeripik\tPermintaan\t40'],
])('%s is shown before it changes anything', async (_, text) => {
  const { doc, onPreview } = show()
  doc.getMap('product/p1').set('name', 'Keripik')
  demand(0).focus()
  clipboard('paste', text)
  await waitFor(() => expect(onPreview).toHaveBeenCalledExactlyOnceWith(text))
  expect(doc.getMap('demand/p1').size).toBe(0)
  expect(demand(0).textContent).toBe('')
})

test('what is cut is copied and cleared, and comes back with one undo', () => {
  const { doc } = show()
  demand(0).focus()
  type('12')
  press('Enter')
  press('ArrowUp')
  expect(clipboard('cut').text).toBe('12')
  expect(doc.getMap('demand/p1').size).toBe(0)
  press('z', { ctrlKey: true })
  expect(doc.getMap('demand/p1').get(MONDAY)).toBe(12_000)
})

test('a selected range is copied as tab-separated text, computed stock with it', () => {
  const { doc } = show()
  doc.getMap('demand/p1').set(MONDAY, 1500)
  demand(0).focus()
  press('ArrowRight', { shiftKey: true })
  for (let row = 0; row < 3; row++) press('ArrowDown', { shiftKey: true })
  expect(clipboard('copy').text).toBe('1,5\t\n\t\n\t\n-1,5\t-1,5')
})

test('Ctrl+R fills the selection from its first column, and Ctrl+Z takes that back at once', () => {
  const { doc } = show()
  doc.getMap('demand/p1').set(MONDAY, 5000)
  demand(0).focus()
  press('ArrowRight', { shiftKey: true })
  press('ArrowRight', { shiftKey: true })
  press('r', { ctrlKey: true })
  expect([demand(1).textContent, demand(2).textContent]).toEqual(['5', '5'])
  press('z', { ctrlKey: true })
  expect([demand(1).textContent, demand(2).textContent]).toEqual(['', ''])
})

test('Ctrl+D fills the selection from its first row, and one row from the row above', () => {
  const { doc } = show()
  doc.getMap('demand/p1').set(MONDAY, 5000)
  doc.getMap('demand/p1').set(addDays(MONDAY, 7), 6000)
  demand(0).focus()
  press('ArrowRight', { shiftKey: true })
  press('ArrowDown', { shiftKey: true })
  press('d', { ctrlKey: true })
  expect(Object.values(doc.getMap('production/p1/u1').toJSON())).toEqual([5000, 6000])
  press('ArrowDown')
  press('d', { ctrlKey: true })
  expect(Object.values(doc.getMap('delivery/p1/u1').toJSON())).toEqual([6000])
  press('Home', { ctrlKey: true })
  press('d', { ctrlKey: true })
  expect(doc.getMap('demand/p1').size).toBe(2)
})

test('a computed row gives nothing to fill down with', () => {
  const { doc } = show({ products: 2 })
  doc.getMap('demand/p1').set(MONDAY, 5000)
  at(`demand/p2@${MONDAY}`).focus()
  fireEvent.pointerDown(at(`demand/p2@${MONDAY}`), { pointerType: 'mouse', button: 0 })
  press('d', { ctrlKey: true })
  expect(doc.getMap('demand/p2').size).toBe(0)
  expect(document.querySelector('[aria-invalid]')).toBeNull()
})

test('Ctrl+Enter writes what was typed into the whole selection, as one undoable change', () => {
  const { doc } = show()
  demand(0).focus()
  press('ArrowRight', { shiftKey: true })
  press('ArrowDown', { shiftKey: true })
  type('12')
  press('Enter', { ctrlKey: true })
  expect(Object.values(doc.getMap('demand/p1').toJSON())).toEqual([12_000, 12_000])
  expect(Object.values(doc.getMap('production/p1/u1').toJSON())).toEqual([12_000, 12_000])
  expect(document.activeElement).toBe(demand(0))
  expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(4)
  press('z', { ctrlKey: true })
  expect(doc.getMap('demand/p1').size + doc.getMap('production/p1/u1').size).toBe(0)
})

test('Ctrl+Enter with a text that is no number keeps the field open and writes nothing', () => {
  const { doc, desk } = show()
  demand(0).focus()
  press('ArrowRight', { shiftKey: true })
  type('12x')
  press('Enter', { ctrlKey: true })
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('12x')
  expect(screen.getByRole('alert').textContent).toMatch(/^Tulis angka saja/)
  expect(desk.drafts.of(`demand/p1@${addDays(MONDAY, 7)}`)).toBeUndefined()
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '12' } })
  press('Enter', { ctrlKey: true })
  expect(Object.values(doc.getMap('demand/p1').toJSON())).toEqual([12_000, 12_000])
})

test('Ctrl+Enter on cells repeats the first of the selection in all of it', () => {
  const { doc } = show()
  doc.getMap('demand/p1').set(MONDAY, 5000)
  demand(0).focus()
  press('ArrowRight', { ctrlKey: true, shiftKey: true })
  press('Enter', { ctrlKey: true })
  expect(Object.values(doc.getMap('demand/p1').toJSON())).toEqual([5000, 5000, 5000, 5000])
})

test('rows and columns are selected with space', () => {
  const { doc } = show({ products: 2 })
  demand(1).focus()
  fireEvent.pointerDown(demand(1), { pointerType: 'mouse', button: 0 })
  press(' ', { shiftKey: true })
  expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(4)
  fireEvent.pointerDown(demand(1), { pointerType: 'mouse', button: 0 })
  press(' ', { ctrlKey: true })
  expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(10)
  expect(demand(1).getAttribute('aria-selected')).toBe('true')
  expect(doc.getMap('demand/p1').size).toBe(0)
})

test('a page that is led to a number out of sight has it at hand', async () => {
  const cell = `demand/p30@${MONDAY}`
  const { doc } = show({ products: 30, start: cell })
  await waitFor(() => expect(document.activeElement).toBe(at(cell)))
  type('6')
  press('Enter')
  expect(doc.getMap('demand/p30').get(MONDAY)).toBe(6_000)
})

test('what is typed over a selection goes to the cell where it began', () => {
  const { doc } = show()
  demand(0).focus()
  fireEvent.pointerDown(demand(1), { pointerType: 'mouse', button: 0 })
  fireEvent.pointerMove(demand(3), { pointerType: 'mouse', buttons: 1 })
  type('5')
  press('Enter')
  expect(doc.getMap('demand/p1').toJSON()).toEqual({ [addDays(MONDAY, 7)]: 5_000 })
})

test('undo leaves the edits of others', () => {
  const { doc } = show()
  demand(0).focus()
  type('8')
  press('Enter')
  const other = new Y.Doc()
  other.getMap('demand/p1').set('2026-11-30', 9000)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  press('z', { ctrlKey: true })
  expect([demand(0).textContent, demand(1).textContent]).toEqual(['', '9'])
})

test('a delivery moves stock to the cooperative at once, and too little is said in words', () => {
  const { doc } = show()
  doc.getMap('demand/p1').set(MONDAY, 40_000)
  const stock = () => at(`stock/p1@${MONDAY}`)
  expect(stock().textContent).toContain('kurang 40')
  doc.getMap('delivery/p1/u1').set('2026-11-27', 50_000)
  expect(stock().textContent).toContain('10')
  expect(at(`producer-stock/p1@${MONDAY}`).getAttribute('aria-label')).toContain('kurang 50')
})

test('cells say what they are, and who is filling them in', () => {
  const { setPeers } = show()
  setPeers([
    {
      client: 7,
      personId: 'sari',
      name: 'Bu Sari',
      presence: { cell: `demand/p1@${MONDAY}`, typing: true },
    },
  ])
  expect(demand(0).getAttribute('aria-label')).toBe(
    'Permintaan Produk 1 minggu 23–29 Nov: kosong. Bu Sari sedang mengisi',
  )
})

test('the others are told where I am and when I type', () => {
  const { goTo } = show()
  demand(0).focus()
  expect(goTo).toHaveBeenLastCalledWith(`demand/p1@${MONDAY}`, false)
  type('4')
  expect(goTo).toHaveBeenLastCalledWith(`demand/p1@${MONDAY}`, true)
})

test('a reader can look and copy, and change nothing', () => {
  const { doc } = show({ editable: false })
  demand(0).focus()
  press('5')
  expect(screen.queryByRole('textbox')).toBeNull()
  clipboard('paste', '10')
  press('Delete')
  expect(doc.getMap('demand/p1').size).toBe(0)
})

test('Tab leaves the grid after Escape', () => {
  show()
  demand(0).focus()
  expect(press('Tab')).toBe(false)
  press('Escape')
  expect(press('Tab')).toBe(true)
})

test('200 products over 52 weeks keep the page below 1,500 elements', () => {
  show({ products: 200, weeks: 52 })
  expect(document.querySelectorAll('*').length).toBeLessThan(1500)
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001')
})

test('the name of a person who types stays inside the table: below in the first row, to the left at the right edge', () => {
  const { setPeers } = show({ products: 3, weeks: 12 })
  const nameAt = (cell: string): string => {
    const presence = { cell, typing: true }
    setPeers([{ client: 7, personId: 'karyo', name: 'Pak Karyo', presence }])
    return at(cell).querySelector('[class*="name"]')?.className ?? ''
  }
  const first = nameAt(`demand/p1@${MONDAY}`)
  expect(first).toContain('below')
  expect(first).not.toContain('toLeft')
  expect(nameAt(`demand/p2@${MONDAY}`)).not.toContain('below')
  expect(nameAt(`demand/p2@${addDays(MONDAY, 49)}`)).toContain('toLeft')
})

test('Alt+H asks for the history of the number at hand, also of one who may only read', () => {
  const { onCell, onHistory } = show({ editable: false })
  demand(1).focus()
  fireEvent.pointerDown(demand(1), { pointerType: 'mouse', button: 0 })
  const target = { line: { kind: 'demand', productId: 'p1' }, monday: addDays(MONDAY, 7) }
  expect(onCell).toHaveBeenLastCalledWith(target)
  press('h', { altKey: true })
  expect(onHistory).toHaveBeenCalledExactlyOnceWith(target)
})

test('a number that is computed has no history', () => {
  const { onCell, onHistory } = show()
  demand(0).focus()
  press('End', { ctrlKey: true })
  expect(onCell).toHaveBeenLastCalledWith(undefined)
  press('h', { altKey: true })
  expect(onHistory).not.toHaveBeenCalled()
})
