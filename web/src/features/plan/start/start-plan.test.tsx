import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { dismissToast, toasts } from '../../../ui/toast-store'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import SampleBar from './sample-bar'
import StartPlan from './start-plan'

const MONDAY = '2026-11-23'

afterEach(() => {
  cleanup()
  for (const { number } of toasts()) dismissToast(number)
})

const show = (doc = new Y.Doc(), editable = true): { desk: Desk; started: () => string | undefined } => {
  let shown: Desk | undefined
  let cell: string | undefined
  render(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [
        { id: 'u1', name: 'Emping Limpung' },
        { id: 'u2', name: 'Emping Bandar' },
      ],
      editable: () => editable,
      peers: () => [],
      goTo: () => {},
    })
    shown = desk
    const [asking, setAsking] = createSignal(false)
    return (
      <DeskProvider value={desk}>
        <Show
          when={!asking() && desk.plan()?.products.length}
          fallback={
            <StartPlan
              today={MONDAY}
              onAsking={setAsking}
              onStarted={(at) => {
                cell = at
              }}
              onAddProduct={() => {}}
            />
          }
        >
          <p>Rencana</p>
          <SampleBar />
        </Show>
      </DeskProvider>
    )
  })
  return { desk: shown as Desk, started: () => cell }
}

/** By its text: looking for a role is slow on a page of many fields. */
const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button' }))
const type = (label: string | RegExp, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const planOf = (desk: Desk) => readPlan(desk.doc).plan

/** Answers all questions about 40 kg asked for a week; `made` can be made. */
const answerAll = (made: string): void => {
  press('Mulai')
  type('Nama produk', 'Emping')
  press('Lanjut')
  press('Lanjut')
  type('Jumlah (kg)', '25')
  press('Lanjut')
  type('Jumlah (kg)', '40')
  press('Lanjut')
  type('Jumlah (kg)', made)
  press('Lanjut')
  press('Buat rencana')
}

test('a few answers make a plan that says that nothing is wrong', () => {
  const { desk, started } = show()
  answerAll('51')
  expect(screen.getByText('Rencana')).toBeDefined()
  expect(toasts().at(-1)?.text).toBe('Rencana siap. Tidak ada masalah.')
  expect(started()).toBeUndefined()
  const plan = planOf(desk)
  expect(plan).toMatchObject({
    start: MONDAY,
    weeks: 12,
    products: [
      { name: 'Emping', unit: 'kg', opening: 25_000, makers: [{ partyId: 'u1' }, { partyId: 'u2' }] },
    ],
  })
  expect(plan?.products[0]?.demand).toEqual(new Array(12).fill(40_000))
  expect(plan?.products[0]?.makers.map(({ production }) => production[0])).toEqual([20_000, 20_000])
  expect(plan?.capacities?.map(({ available }) => available[0])).toEqual([26_000, 25_000])
})

test('a plan that falls short begins at the first number with a problem, and one undo takes it back', () => {
  const { desk, started } = show()
  answerAll('30')
  expect(toasts().at(-1)?.text).toMatch(/^Rencana siap\. Periksa dulu: Emping · minggu .*kurang/)
  expect(started()).toMatch(/^demand\/.*@2026-12-07$/)
  toasts().at(-1)?.action?.run()
  expect(planOf(desk)).toBeUndefined()
  expect(desk.undo.canUndo()).toBe(false)
  expect(screen.getByRole('button', { name: 'Mulai' })).toBeDefined()
})

test('a wrong answer says what to do and stays as typed, also after going back', async () => {
  show()
  press('Mulai')
  press('Lanjut')
  expect(screen.getByText('Tulis nama produk, paling panjang 80 huruf.')).toBeDefined()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Nama produk')))
  type('Nama produk', 'Emping')
  fireEvent.click(screen.getByLabelText('Lainnya'))
  press('Lanjut')
  expect(screen.getByText('Pilih atau tulis satuan.')).toBeDefined()
  type('Nama satuan', 'tampah')
  press('Lanjut')
  expect(screen.getByText('2 dari 6')).toBeDefined()
  press('Lanjut')
  type('Jumlah (tampah)', '1.5')
  press('Lanjut')
  expect(screen.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeDefined()
  press('Kembali')
  press('Kembali')
  expect(screen.getByLabelText<HTMLInputElement>('Nama produk').value).toBe('Emping')
  press('Kembali')
  expect(screen.getByRole('button', { name: 'Coba dengan contoh' })).toBeDefined()
})

test('every question can be skipped', () => {
  const { desk } = show()
  press('Mulai')
  press('Lewati')
  expect(screen.getByText('2 dari 2')).toBeDefined()
  press('Lewati')
  expect(planOf(desk)).toMatchObject({ start: MONDAY, weeks: 12, products: [] })
  expect(screen.getByText('Belum ada produk')).toBeDefined()

  press('Mulai')
  type('Nama produk', 'Emping')
  press('Lanjut')
  for (const _ of ['makers', 'stock', 'asked', 'made']) press('Lewati')
  expect(planOf(desk)?.products).toMatchObject([{ name: 'Emping', opening: 0, makers: [{}, {}] }])
})

test('answers are kept when somebody else starts the plan meanwhile, and add to it', () => {
  const { desk } = show()
  press('Mulai')
  type('Nama produk', 'Emping')
  startPlan(desk.doc, { start: '2026-11-30', weeks: 4 }, 'someone else')
  addProduct(desk.doc, { id: 'p1', name: 'Batik', unit: 'lembar' }, 'someone else')
  press('Lanjut')
  expect(screen.getByText('2 dari 5')).toBeDefined()
  for (const _ of ['makers', 'stock', 'asked', 'made']) press('Lewati')
  expect(planOf(desk)).toMatchObject({
    start: '2026-11-30',
    weeks: 4,
    products: [{ name: 'Batik' }, { name: 'Emping' }],
  })
})

test('examples come with a shortage to find and go in one tap, which can be undone', () => {
  const { desk, started } = show()
  press('Coba dengan contoh')
  expect(planOf(desk)?.products).toHaveLength(3)
  expect(started()).toMatch(/^demand\/contoh-keripik-pisang@/)
  expect(toasts().at(-1)?.text).toMatch(/^Contoh siap dicoba\. Periksa dulu: Keripik pisang/)
  press('Hapus contoh')
  expect(planOf(desk)).toBeUndefined()
  toasts().at(-1)?.action?.run()
  expect(planOf(desk)?.products).toHaveLength(3)
})

test('who only reads is told that there is no plan yet', () => {
  show(new Y.Doc(), false)
  expect(screen.getByText('Pengurus belum memulai rencana.')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})
