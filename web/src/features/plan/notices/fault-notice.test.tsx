import { startPlan } from '@rembuk/plandoc/edit/plan'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import FaultNotice from './fault-notice'

beforeEach(() => {
  // jsdom has the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const show = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  let desk: Desk | undefined
  render(() => {
    const here = createLiveDesk({
      doc,
      thisMonday: '2026-11-23',
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    desk = here
    return (
      <DeskProvider value={here}>
        <Show when={here.faults().length > 0}>
          <FaultNotice />
        </Show>
      </DeskProvider>
    )
  })
  return { doc, desk: desk as Desk }
}

test('says nothing about a plan that can be read', () => {
  show()
  expect(screen.queryByText(/tidak terbaca/)).toBeNull()
})

test('an entry that cannot be read is told a moment later, and named on request', async () => {
  vi.useFakeTimers()
  const { doc, desk } = show()
  doc.getMap('rumours').set('today', 'a five-fold order')
  const told = () => screen.getByText('1 isian tidak terbaca dan tidak dihitung.')
  await vi.waitFor(told, { timeout: 10_000 })
  vi.useRealTimers()
  fireEvent.click(screen.getByRole('button', { name: 'Lihat' }))
  await screen.findByText(/rumours/)
  expect(desk.plan()).toBeDefined()
})

test('the notice goes when the entry has been mended', async () => {
  vi.useFakeTimers()
  const { doc } = show()
  doc.getMap('products').set('emping', 'first')
  await vi.waitFor(() => screen.getByText(/tidak terbaca/), { timeout: 10_000 })
  doc.getMap('products').delete('emping')
  await vi.waitFor(() => expect(screen.queryByText(/tidak terbaca/)).toBeNull(), { timeout: 10_000 })
})
