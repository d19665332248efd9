import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import PhonePlan from './phone-plan'

const MONDAY = '2026-11-23'
const NEXT = '2026-11-30'

// It loads when first shown; here it is there before, so that no test waits for that.
beforeAll(() => import('../lines/note-text'))

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('scrollBy', () => {})
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const show = ({ editable = true, start }: { editable?: boolean; start?: string } = {}) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', opening: 50_000, makers: [{ partyId: 'u1' }] })
  render(() => (
    <DeskProvider
      value={createLiveDesk({
        doc,
        thisMonday: MONDAY,
        producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
        editable: () => editable,
        peers: () => [],
        goTo: () => {},
      })}
    >
      <PhonePlan product={undefined} onProduct={() => {}} onEditProduct={() => {}} start={start} />
    </DeskProvider>
  ))
  return { doc }
}

const week = (range: string) => within(screen.getByLabelText(`minggu ${range}`))

test('stock is counted with one button, beside what was expected, and its line comes into sight', async () => {
  const { doc } = show()
  expect(week('30 Nov – 6 Des').queryByText('Stok dihitung')).toBeNull()
  fireEvent.click(week('30 Nov – 6 Des').getByText('Hitung stok'))
  expect(await screen.findByText('Perkiraan 50')).toBeTruthy()
  const field = screen.getByRole('textbox')
  fireEvent.input(field, { target: { value: '42' } })
  fireEvent.submit(field)
  expect(doc.getMap('count/p1').toJSON()).toEqual({ [NEXT]: 42_000 })
  expect(await week('30 Nov – 6 Des').findByText('Dihitung 42 (perkiraan 50)')).toBeTruthy()
})

test('the other lines of a product unfold in every week', () => {
  show()
  expect(screen.queryByText('Pesanan pasti')).toBeNull()
  fireEvent.click(week('23–29 Nov').getByLabelText(/^Baris lain/))
  for (const name of ['Pesanan pasti', 'Masuk lain', 'Keluar lain', 'Stok dihitung', 'Siap dijanjikan'])
    expect(week('30 Nov – 6 Des').getByText(name)).toBeTruthy()
})

test('orders beside a forecast say which of them counts', async () => {
  const { doc } = show()
  setLineKey(doc, { kind: 'demand', productId: 'p1' }, MONDAY, 10_000)
  setLineKey(doc, { kind: 'orders', productId: 'p1' }, MONDAY, 12_000)
  expect(await week('23–29 Nov').findByText('Dipakai yang lebih besar: 12')).toBeTruthy()
})

test('a link to a line out of sight unfolds it', () => {
  show({ start: `issues/p1@${MONDAY}` })
  expect(week('23–29 Nov').getByText('Keluar lain')).toBeTruthy()
})

test('who may only look sees the lines and counts nothing', () => {
  show({ editable: false })
  expect(screen.queryByText('Hitung stok')).toBeNull()
  fireEvent.click(week('23–29 Nov').getByLabelText(/^Baris lain/))
  const [orders] = screen.getAllByLabelText<HTMLButtonElement>(/^Pesanan pasti/)
  expect(orders?.disabled).toBe(true)
})
