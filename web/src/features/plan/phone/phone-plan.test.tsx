import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import PhonePlan from './phone-plan'

const MONDAY = '2026-11-23'

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
  render(() => (
    <DeskProvider
      value={createLiveDesk({
        doc,
        thisMonday: MONDAY,
        producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
        editable: () => true,
        peers: () => [],
        goTo: () => {},
      })}
    >
      <PhonePlan product={undefined} onProduct={() => {}} onEditProduct={() => {}} />
    </DeskProvider>
  ))
  return { doc, demand: () => doc.getMap('demand/p1').get(MONDAY) }
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
