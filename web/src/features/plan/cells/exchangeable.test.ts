import { setDemand } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { packPlan } from '@rembuk/plandoc/pack/pack-plan'
import { plainDoc } from '@rembuk/plandoc/pack/plain-doc'
import { createEffect, createRoot, createSignal, getOwner, runWithOwner } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { rootSignals } from '../../../live/root-signals'
import { createDesk, type Desk } from './desk'
import { exchangeable } from './exchangeable'
import { type LiveParts, liveParts } from './live-parts'

const monday = '2026-11-30'
const demand = { kind: 'demand', productId: 'p1' } as const

const plan = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  setDemand(doc, 'p1', monday, 5_000)
  return doc
}

const packed = (doc: Y.Doc) => plainDoc(packPlan(doc) ?? { start: monday, roots: [] })

/** A desk on which nothing lies yet, and what is put on it. */
const onDesk = (
  check: (desk: Desk, sheet: ReturnType<typeof exchangeable>, goLive: (doc: Y.Doc) => void) => void,
) => {
  const { desk, sheet, goLive, dispose } = createRoot((dispose) => {
    const owner = getOwner()
    const sheet = exchangeable()
    const [live, setLive] = createSignal<LiveParts>()
    const goLive = (doc: Y.Doc): void => {
      runWithOwner(owner, () => setLive(liveParts(doc)))
      runWithOwner(owner, () => sheet.show({ doc, signals: rootSignals(doc) }))
    }
    const desk = createDesk({
      doc: sheet.doc,
      signals: sheet.signals,
      live,
      thisMonday: '2026-11-23',
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return { desk, sheet, goLive, dispose }
  })
  check(desk, sheet, goLive)
  dispose()
}

test('a packed plan shows its numbers and cannot be filled in', () => {
  onDesk((desk, sheet) => {
    expect(desk.plan()).toBeUndefined()
    sheet.showStill(packed(plan()))
    expect(desk.plan()?.products[0]?.name).toBe('Emping')
    expect(desk.quantity(demand, monday)).toBe(5_000)
    expect(desk.projection('p1')?.stock).toEqual([0, -5_000, -5_000, -5_000])
    expect([desk.isLive(), desk.editable(), desk.reader()]).toEqual([false, false, false])
    expect(desk.undo.canUndo()).toBe(false)
    expect(() => desk.doc).toThrow(RangeError)
  })
})

test('the live plan takes its place: who looks sees what differs, and edits follow', () => {
  onDesk((desk, sheet, goLive) => {
    const doc = plan()
    sheet.showStill(packed(doc))
    const seen: unknown[] = []
    createRoot(() => createEffect(() => seen.push(desk.quantity(demand, monday))))
    setDemand(doc, 'p1', monday, 9_000)
    goLive(doc)
    expect(desk.editable()).toBe(true)
    expect(desk.doc).toBe(doc)
    setDemand(doc, 'p1', monday, 7_000)
    expect(seen).toEqual([5_000, 9_000, 7_000])
    expect(desk.undo.canUndo()).toBe(true)
  })
})

test('lines keep their place when the live plan is the same', () => {
  onDesk((desk, sheet, goLive) => {
    const doc = plan()
    sheet.showStill(packed(doc))
    const before = desk.mondays()
    goLive(doc)
    expect(desk.mondays()).toEqual(before)
    expect(desk.quantity(demand, monday)).toBe(5_000)
  })
})
