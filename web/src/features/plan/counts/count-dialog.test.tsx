import { setMaterialCount } from '@rembuk/plandoc/edit/material-fields'
import { addMaterial } from '@rembuk/plandoc/edit/materials'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { signedIn } from '../../../session/session'
import { dismissToast, toasts } from '../../../ui/toast-store'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import { materialPlace } from '../materials/material-place'
import CountDialog from './count-dialog'

const MONDAY = '2026-11-23'
const NEXT_MONDAY = '2026-11-30'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  // jsdom has the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  signedIn({ id: 'hadi', name: 'Pak Hadi', phoneHint: '•••002' })
})
afterEach(() => {
  for (const { number } of toasts()) dismissToast(number)
  cleanup()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const show = () => {
  const doc = new Y.Doc({ guid: 'batang.plan.1' })
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg', opening: 20_000 })
  setMaterialCount(doc, 'm1', NEXT_MONDAY, 9_000)
  const onClose = vi.fn()
  const material = () => {
    const found = readPlan(doc).plan?.materials?.[0]
    if (!found) throw new Error('no material')
    return found
  }
  render(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday: NEXT_MONDAY,
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    const projected = [20_000, 9_000, 9_000, 9_000]
    const place = materialPlace(desk, () => {
      desk.signals.follow('material-count/m1')
      return {
        material: material(),
        plan: { needs: [], projected, orders: [], tooLate: [] },
        products: [],
        today: NEXT_MONDAY,
      }
    })
    return (
      <DeskProvider value={desk}>
        <CountDialog place={place} monday={undefined} onClose={onClose} />
      </DeskProvider>
    )
  })
  return { counts: () => material().counted, onClose }
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const asked = (call: number) => new URL(`${fetched.mock.calls[call]?.[0]}`, 'http://localhost').searchParams

test('who counted what is told of the week that is chosen, and each value can be put back', async () => {
  fetched.mockImplementation(async (address) => {
    const key = new URL(`${address}`, 'http://localhost').searchParams.get('keys') as string
    const change = (n: number, before: object, after: object) => ({
      n,
      at: new Date(2026, 10, 30, 9).getTime(),
      author: { id: 'sari', name: 'Bu Sari' },
      before,
      after,
    })
    const changes = [change(9, { [key]: 7_500 }, { [key]: 9_000 }), change(5, {}, { [key]: 7_500 })]
    return Response.json({ changes: key === NEXT_MONDAY ? changes : [], more: false })
  })
  const { counts, onClose } = show()
  expect(fetched).not.toHaveBeenCalled()
  press('Riwayat')
  expect(await screen.findByText('7,5 → 9')).toBeDefined()
  expect(screen.getByText('kosong → 7,5')).toBeDefined()
  expect(asked(0).get('root')).toBe('material-count/m1')
  expect(screen.queryByRole('button', { name: 'Lihat rencana saat itu' })).toBeNull()

  fireEvent.change(screen.getByLabelText('Minggu yang dihitung'), { target: { value: MONDAY } })
  expect(await screen.findByText('Belum ada perubahan')).toBeDefined()
  fireEvent.change(screen.getByLabelText('Minggu yang dihitung'), { target: { value: NEXT_MONDAY } })
  await screen.findByText('7,5 → 9')
  press('Kembalikan ke 7,5')
  expect(counts()?.[1]).toBe(7_500)
  expect(onClose).toHaveBeenCalledOnce()
  expect(toasts().at(-1)?.text).toBe('Melinjo minggu 30 Nov – 6 Des dihitung 7,5 kg.')
  toasts().at(-1)?.action?.run()
  expect(counts()?.[1]).toBe(9_000)
})

test('without a network the history says so and is asked for again, and what was typed stays', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  fetched.mockResolvedValueOnce(Response.json({ changes: [], more: false }))
  show()
  fireEvent.input(screen.getByLabelText('Stok yang ada (kg)'), { target: { value: '8' } })
  press('Riwayat')
  expect(await screen.findByText('Riwayat perlu internet. Sambungkan, lalu coba lagi.')).toBeDefined()
  press('Coba lagi')
  await waitFor(() => expect(screen.getByText('Belum ada perubahan')).toBeDefined())
  expect((screen.getByLabelText('Stok yang ada (kg)') as HTMLInputElement).value).toBe('8')
  expect(screen.getByText('Kurang 12 kg dari perkiraan.')).toBeDefined()
})

test('a number that was typed is kept when it turns out to be of another week', () => {
  const { counts } = show()
  const field = () => screen.getByLabelText('Stok yang ada (kg)') as HTMLInputElement
  expect(field().value).toBe('9')
  fireEvent.input(field(), { target: { value: '18' } })
  fireEvent.change(screen.getByLabelText('Minggu yang dihitung'), { target: { value: MONDAY } })
  expect(field().value).toBe('18')
  expect(screen.getByText('Kurang 2 kg dari perkiraan.')).toBeDefined()
  press('Simpan')
  expect(counts()).toEqual([18_000, 9_000, undefined, undefined])
})
