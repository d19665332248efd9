import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { announcement } from '../../../ui/toast-store'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import OverwriteNotice from './overwrite-notice'

const MONDAY = '2026-11-23'
const line = { kind: 'demand', productId: 'p1' } as const
const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

/** A number of one's own that somebody has replaced who is not here any more. */
const show = () => {
  const doc = new Y.Doc({ guid: 'batang.plan.1' })
  startPlan(doc, { start: MONDAY, weeks: 4 }, 'seed')
  addProduct(doc, { id: 'p1', name: 'Emping melinjo', unit: 'kg', makers: [] }, 'seed')
  render(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <OverwriteNotice peers={[]} />
      </DeskProvider>
    )
  })
  setLineKey(doc, line, MONDAY, 44_000)
  const there = new Y.Doc()
  Y.applyUpdate(there, Y.encodeStateAsUpdate(doc))
  there.getMap('demand/p1').set(MONDAY, 33_000)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(there))
  return doc
}

test('who overwrote a number and is gone is named by the log, and the number can be put back', async () => {
  const change = {
    n: 7,
    at: 1,
    author: { id: 'karyo', name: 'Pak Karyo' },
    before: { [MONDAY]: 44_000 },
    after: { [MONDAY]: 33_000 },
  }
  const newer = { ...change, n: 8, author: { id: 'sari', name: 'Bu Sari' }, after: { [MONDAY]: 35_000 } }
  fetched.mockResolvedValue(Response.json({ changes: [newer, change], more: false }))
  const doc = show()
  await screen.findByText('Diubah Pak Karyo 44 → 33')
  expect(announcement()).toMatch(/^Diubah Pak Karyo 44 → 33 Permintaan Emping melinjo minggu/)
  expect(String(fetched.mock.lastCall?.[0])).toContain(`/batang.plan.1/`)
  fireEvent.click(screen.getByRole('button', { name: 'Kembalikan' }))
  expect(doc.getMap('demand/p1').get(MONDAY)).toBe(44_000)
  expect(screen.queryByText(/^Diubah/)).toBeNull()
})

test('where the log cannot be had, the notice says it of a colleague', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  show()
  await waitFor(() => expect(announcement()).toMatch(/^Diubah rekan 44 → 33/))
  screen.getByText('Diubah rekan 44 → 33')
})
