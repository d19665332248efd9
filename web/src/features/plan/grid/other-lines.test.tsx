import { addDays } from '@rembuk/core/calendar'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import PlanGrid from './plan-grid'

const MONDAY = '2026-11-23'
const NEXT = addDays(MONDAY, 7)

// They load when first shown; here they are there before, so that no test waits for that.
beforeAll(() => Promise.all([import('../lines/cell-note'), import('../lines/product-heads')]))

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly resized: () => void) {}
      observe(): void {
        this.resized()
      }
      disconnect(): void {}
    },
  )
  // High enough for all lines of one product.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_100)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
})

interface Shown {
  products?: number
  weeks?: number
  makers?: string[]
  narrow?: boolean
  start?: string
}

const show = ({ products = 1, weeks = 4, makers = ['u1'], narrow = false, start }: Shown = {}) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks })
  for (let i = 1; i <= products; i++) {
    const each = { id: `p${i}`, name: `Produk ${i}`, unit: 'kg' }
    addProduct(doc, { ...each, opening: 50_000, makers: makers.map((partyId) => ({ partyId })) }, 'seed')
  }
  let desk: Desk | undefined
  render(() => {
    desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <PlanGrid narrow={narrow} onEditProduct={() => {}} start={start} />
      </DeskProvider>
    )
  })
  return { doc, desk: desk as Desk }
}

const find = (cell: string) => document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)
const at = (cell: string): HTMLElement => {
  const found = find(cell)
  if (!found) throw new Error(`no cell ${cell}`)
  return found
}
const press = (key: string, held: object = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held })
const paste = (text: string): void => {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  document.activeElement?.dispatchEvent(event)
}
const unfold = (name = 'Produk 1'): void => {
  fireEvent.click(screen.getByLabelText(`Baris lain · ${name}`))
}

test('rarely used lines are shown when asked for, and put away again while they are empty', () => {
  show()
  expect(find(`orders/p1@${MONDAY}`)).toBeNull()
  unfold()
  for (const line of ['orders/p1', 'receipts/p1', 'issues/p1', 'count/p1', 'count/p1/u1', 'available/p1'])
    expect(find(`${line}@${MONDAY}`)).not.toBeNull()
  unfold()
  expect(find(`orders/p1@${MONDAY}`)).toBeNull()
})

test('a line that holds something is shown to everyone, and goes when it is cleared', () => {
  const { doc } = show()
  setLineKey(doc, { kind: 'receipts', productId: 'p1' }, NEXT, 5_000)
  expect(at(`receipts/p1@${NEXT}`).textContent).toBe('5')
  expect(find(`issues/p1@${NEXT}`)).toBeNull()
  setLineKey(doc, { kind: 'receipts', productId: 'p1' }, NEXT, undefined)
  expect(find(`receipts/p1@${NEXT}`)).toBeNull()
})

test('what was written for weeks outside the plan shows no line', () => {
  const { doc } = show()
  setLineKey(doc, { kind: 'orders', productId: 'p1' }, addDays(MONDAY, -7), 5_000)
  expect(find(`orders/p1@${MONDAY}`)).toBeNull()
})

test('what a person has unfolded is unfolded the next time', () => {
  show()
  unfold()
  cleanup()
  show()
  expect(find(`orders/p1@${MONDAY}`)).not.toBeNull()
})

test('a link to a number of a line out of sight brings it into sight and to hand', async () => {
  show({ start: `count/p1/u1@${NEXT}` })
  await waitFor(() => expect(document.activeElement).toBe(at(`count/p1/u1@${NEXT}`)))
})

test('a count corrects the stock from its week on and says what was expected', async () => {
  const { doc } = show()
  unfold()
  at(`count/p1@${NEXT}`).focus()
  fireEvent.pointerDown(at(`count/p1@${NEXT}`), { pointerType: 'mouse', button: 0 })
  press('4')
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '42' } })
  press('Enter')
  expect(doc.getMap('count/p1').get(NEXT)).toBe(42_000)
  expect(at(`stock/p1@${MONDAY}`).textContent).toContain('50')
  expect(at(`stock/p1@${NEXT}`).textContent).toContain('42')
  const note = await screen.findByText('Dihitung 42 (perkiraan 50)')
  expect(at(`count/p1@${NEXT}`).getAttribute('aria-describedby')).toBe(note.id)
})

test('a count at a producer corrects that producer’s stock alone', () => {
  const { doc } = show({ makers: ['u1', 'u2'] })
  unfold()
  setLineKey(doc, { kind: 'producer-count', productId: 'p1', partyId: 'u2' }, NEXT, 7_000)
  expect(at(`maker-stock/p1/u2@${NEXT}`).textContent).toBe('7')
  expect(at(`maker-stock/p1/u1@${NEXT}`).textContent).toBe('0')
  expect(at(`stock/p1@${NEXT}`).textContent).toContain('50')
})

test('a week’s stock follows the larger of forecast and orders, and orders lessen what can be promised', () => {
  const { doc } = show()
  unfold()
  setLineKey(doc, { kind: 'demand', productId: 'p1' }, MONDAY, 10_000)
  setLineKey(doc, { kind: 'orders', productId: 'p1' }, MONDAY, 12_000)
  expect(at(`stock/p1@${MONDAY}`).textContent).toContain('38')
  expect(at(`available/p1@${MONDAY}`).textContent).toBe('38')
  setLineKey(doc, { kind: 'demand', productId: 'p1' }, MONDAY, 20_000)
  expect(at(`stock/p1@${MONDAY}`).textContent).toContain('30')
  expect(at(`available/p1@${MONDAY}`).textContent).toBe('38')
})

test('a pasted block fills other lines like any, as one change that undo takes back', async () => {
  const { doc, desk } = show()
  unfold()
  at(`receipts/p1@${MONDAY}`).focus()
  fireEvent.pointerDown(at(`receipts/p1@${MONDAY}`), { pointerType: 'mouse', button: 0 })
  paste('1\t2\n3\t4\n5\t6\n')
  await waitFor(() => expect(doc.getMap('receipts/p1').toJSON()).toEqual({ [MONDAY]: 1_000, [NEXT]: 2_000 }))
  expect(doc.getMap('issues/p1').toJSON()).toEqual({ [MONDAY]: 3_000, [NEXT]: 4_000 })
  expect(doc.getMap('count/p1').toJSON()).toEqual({ [MONDAY]: 5_000, [NEXT]: 6_000 })
  desk.undo.undo()
  expect(doc.getMap('receipts/p1').size + doc.getMap('count/p1').size).toBe(0)
})

test('orders that somebody else changes are told of like any number', async () => {
  const { doc, desk } = show()
  unfold()
  at(`orders/p1@${MONDAY}`).focus()
  fireEvent.pointerDown(at(`orders/p1@${MONDAY}`), { pointerType: 'mouse', button: 0 })
  paste('9')
  await waitFor(() => expect(doc.getMap('orders/p1').get(MONDAY)).toBe(9_000))
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  other.getMap('orders/p1').set(MONDAY, 4_000)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  expect(desk.overwrites.all()).toMatchObject([{ cell: `orders/p1@${MONDAY}`, before: 9_000, after: 4_000 }])
})

test('200 products with all their lines keep the page below 1,500 elements', () => {
  localStorage.setItem(
    'rembuk/open-lines',
    JSON.stringify(Array.from({ length: 200 }, (_, index) => `p${index + 1}`)),
  )
  show({ products: 200, weeks: 52, makers: ['u1', 'u2', 'u3', 'u4', 'u5'] })
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5601')
  expect(document.querySelectorAll('*').length).toBeLessThan(1500)
})

test('in a narrow table each product has a head with its other lines', async () => {
  show({ narrow: true, products: 2 })
  const [, second] = await screen.findAllByLabelText(/^Baris lain/)
  expect(second?.getAttribute('aria-label')).toBe('Baris lain · Produk 2')
  fireEvent.click(second as HTMLElement)
  expect(find(`orders/p2@${MONDAY}`)).not.toBeNull()
  expect(find(`orders/p1@${MONDAY}`)).toBeNull()
})
