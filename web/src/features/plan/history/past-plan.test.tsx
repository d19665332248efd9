import { Blob } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DeskProvider, useDesk } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import { PastPlan } from './past-plan'

const MONDAY = '2026-11-23'
const AT = new Date(2026, 10, 21, 10, 32).getTime()

const fetched = vi.fn<typeof fetch>()
beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  // jsdom's own has no stream.
  vi.stubGlobal('Blob', Blob)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const planWith = (quantity: number, products = 1): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  for (let i = 1; i <= products; i++) addProduct(doc, { id: `p${i}`, name: 'Emping', unit: 'kg', makers: [] })
  setDemand(doc, 'p1', MONDAY, quantity)
  return doc
}

const answer = (update: Uint8Array) => {
  const u = gzipSync(update).toString('base64')
  fetched.mockResolvedValueOnce(Response.json({ n: 7, at: AT, author: { id: 'sari', name: 'Bu Sari' }, u }))
}

/** What stands on the desk around it. */
const Probe = (): JSX.Element => {
  const desk = useDesk()
  const quantity = () => desk.quantity({ kind: 'demand', productId: 'p1' }, MONDAY)
  return (
    <p>
      {quantity()} {desk.editable() ? 'editable' : 'fixed'}
    </p>
  )
}

const show = () => {
  const now = planWith(90_000)
  const onBack = vi.fn()
  render(() => {
    const desk = createLiveDesk({
      doc: now,
      thisMonday: MONDAY,
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <PastPlan documentId="batang.plan.1" moment={{ n: 7, at: AT }} onMore={() => {}} onBack={onBack}>
          <Probe />
        </PastPlan>
      </DeskProvider>
    )
  })
  return { now, onBack }
}

test('the plan is the one of then, which nobody can edit, under a banner that says when and by whom', async () => {
  answer(Y.encodeStateAsUpdate(planWith(120_000)))
  const { now } = show()
  expect(await screen.findByText('120000 fixed')).toBeDefined()
  const banner = screen.getByRole('region', { name: 'Rencana per 21 Nov 10.32' })
  expect(banner.textContent).toContain('Isian terakhir: Bu Sari.')
  expect(String(fetched.mock.calls[0]?.[0])).toBe('/api/documents/batang.plan.1/versions/7')
  expect(now.getMap('demand/p1').get(MONDAY), 'the plan of now is left alone').toBe(90_000)
})

test('the focus is on the way back to now', async () => {
  answer(Y.encodeStateAsUpdate(planWith(1)))
  const { onBack } = show()
  const back = screen.getByRole('button', { name: 'Kembali ke sekarang' })
  expect(document.activeElement).toBe(back)
  fireEvent.click(back)
  expect(onBack).toHaveBeenCalledOnce()
})

test('a plan that held nothing yet says so', async () => {
  answer(Y.encodeStateAsUpdate(planWith(1, 0)))
  show()
  expect(await screen.findByText('Belum ada isi saat itu')).toBeDefined()
})

test('without a network it says what it needs and can be tried again', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  show()
  expect((await screen.findByRole('alert')).textContent).toContain('Riwayat perlu internet.')
  answer(Y.encodeStateAsUpdate(planWith(5_000)))
  fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }))
  expect(await screen.findByText('5000 fixed')).toBeDefined()
})

test('an answer that cannot be unpacked is told as one', async () => {
  fetched.mockResolvedValueOnce(
    Response.json({ n: 7, at: AT, author: { id: 'sari', name: '' }, u: btoa('not gzip') }),
  )
  show()
  expect((await screen.findByRole('alert')).textContent).toContain('Muat ulang')
})
