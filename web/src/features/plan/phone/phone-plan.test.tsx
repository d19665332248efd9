import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { toasts } from '../../../ui/toast-store'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import PhonePlan from './phone-plan'

const MONDAY = '2026-11-23'

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (weeks = 4) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
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
        <PhonePlan product={undefined} onProduct={() => {}} onEditProduct={() => {}} />
      </DeskProvider>
    )
  })
  return { doc, desk: desk as unknown as Desk, demand: () => doc.getMap('demand/p1').get(MONDAY) }
}

const open = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox')

test('a tapped number is filled in at the bottom, and Lanjut goes on to the next line', () => {
  const { demand } = show()
  open('Permintaan Emping minggu 23–29 Nov: kosong')
  fireEvent.input(field(), { target: { value: '1.500' } })
  fireEvent.click(screen.getByRole('button', { name: 'Lanjut' }))
  expect(demand()).toBe(1_500_000)
  expect(
    screen.getByRole('region', { name: /^Produksi · Emping Limpung Emping minggu 23–29 Nov/ }),
  ).toBeTruthy()
})

test('plus and minus write at once', () => {
  const { demand } = show()
  open('Permintaan Emping minggu 23–29 Nov: kosong')
  fireEvent.click(screen.getByRole('button', { name: 'Tambah satu' }))
  fireEvent.click(screen.getByRole('button', { name: 'Tambah satu' }))
  fireEvent.click(screen.getByRole('button', { name: 'Kurangi satu' }))
  expect(demand()).toBe(1000)
})

test('plus held is written once it is let go, as one undoable change in steps of the product', () => {
  vi.useFakeTimers()
  const { doc, desk, demand } = show()
  doc.getMap('product/p1').set('step', 20_000)
  open('Permintaan Emping minggu 23–29 Nov: kosong')
  fireEvent.input(field(), { target: { value: '41' } })
  const plus = screen.getByRole('button', { name: 'Tambah satu' })
  fireEvent.blur(field())
  fireEvent.pointerDown(plus, { isPrimary: true, button: 0 })
  vi.advanceTimersByTime(600)
  expect([field().value, demand()]).toEqual(['100', 41_000])
  fireEvent.pointerUp(plus)
  fireEvent.click(plus)
  vi.useRealTimers()
  expect(demand()).toBe(100_000)
  desk.undo.undo()
  expect([field().value, demand()]).toEqual(['41', 41_000])
})

test('the number of one week fills all that follow, as one undoable change', async () => {
  const { doc, desk } = show()
  open('Permintaan Emping minggu 23–29 Nov: kosong')
  fireEvent.input(field(), { target: { value: '40' } })
  fireEvent.blur(field())
  fireEvent.click(screen.getByRole('button', { name: 'Isi cepat' }))
  fireEvent.click(await screen.findByRole('button', { name: /^Isi sampai akhir/ }))
  expect(Object.values(doc.getMap('demand/p1').toJSON())).toEqual([40_000, 40_000, 40_000, 40_000])
  expect(toasts().at(-1)?.text).toBe('Diisi sampai 14–20 Des.')
  desk.undo.undo()
  expect(doc.getMap('demand/p1').toJSON()).toEqual({ [MONDAY]: 40_000 })
})

test('text that is no number stays in the field with what to do', () => {
  const { demand } = show()
  open('Permintaan Emping minggu 23–29 Nov: kosong')
  fireEvent.input(field(), { target: { value: '1.5' } })
  fireEvent.click(screen.getByRole('button', { name: 'Lanjut' }))
  expect(field().value).toBe('1.5')
  expect(screen.getByRole('alert').textContent).toBe('Pakai koma untuk desimal, misalnya 1,5.')
  expect(demand()).toBeUndefined()
})

test('Esc keeps what was typed and leads back to the number', () => {
  const { demand } = show()
  open('Permintaan Emping minggu 23–29 Nov: kosong')
  fireEvent.input(field(), { target: { value: '45' } })
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(demand()).toBe(45_000)
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Permintaan Emping minggu 23–29 Nov: 45')
})

test('the number of one week fills the next', () => {
  const { doc } = show()
  open('Permintaan Emping minggu 23–29 Nov: kosong')
  fireEvent.input(field(), { target: { value: '40' } })
  fireEvent.click(screen.getByRole('button', { name: 'Isi minggu berikutnya' }))
  expect(doc.getMap('demand/p1').toJSON()).toEqual({ '2026-11-23': 40_000, '2026-11-30': 40_000 })
})

test('a year of weeks shows only the cards near the screen', () => {
  show(52)
  expect(screen.getAllByRole('region').length).toBeLessThan(8)
})
