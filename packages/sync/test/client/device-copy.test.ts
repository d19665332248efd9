import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { deviceKeeper, FROM_DEVICE } from '../../src/client/device-copy'
import type { DeviceStore } from '../../src/client/device-store'
import { memoryDevice, memoryStore } from '../../src/client/memory-store'
import { lineOf, typist } from '../support/edits'

const full = () => Promise.reject(new Error('QuotaExceededError'))

const keeping = (opening: Promise<DeviceStore>) => {
  const doc = new Y.Doc()
  const states: string[] = []
  return { doc, states, keeper: deviceKeeper(doc, opening, (state) => states.push(state)) }
}

describe("the device's copy", () => {
  it('comes into the document as one change, marked as coming from the device', async () => {
    const device = memoryDevice()
    const { type } = typist(7)
    await memoryStore(device).saveRemote([type('a', 1), type('b', 2)], 2)
    const { doc, keeper } = keeping(Promise.resolve(memoryStore(device)))
    const origins: unknown[] = []
    doc.on('afterTransaction', ({ origin }) => origins.push(origin))
    expect(await keeper.load()).toEqual({ known: 2, clients: [] })
    expect(lineOf(doc)).toEqual({ a: 1, b: 2 })
    expect(origins).toEqual([FROM_DEVICE])
  })

  it('brings the edits of pages that are gone into the document', async () => {
    const device = memoryDevice()
    const { doc, keeper } = keeping(Promise.resolve(memoryStore(device)))
    await keeper.load()
    const edit = { key: 'k1', update: typist(7).type('a', 1), at: 1 }
    await memoryStore(device).saveLocal(edit, 7)
    expect(await keeper.adopt()).toEqual([edit])
    expect(lineOf(doc)).toEqual({ a: 1 })
  })

  it('is saving until the last of its writes is done', async () => {
    const { states, keeper } = keeping(Promise.resolve(memoryStore()))
    const done: (() => void)[] = []
    for (let i = 0; i < 2; i++) keeper.keep(() => new Promise((resolve) => done.push(resolve)))
    await vi.waitFor(() => expect(done).toHaveLength(2))
    done[1]?.()
    await new Promise((resolve) => setImmediate(resolve))
    expect(states).toEqual(['saving', 'saving'])
    done[0]?.()
    await vi.waitFor(() => expect(states.at(-1)).toBe('saved'))
  })
})

describe('a device that refuses', () => {
  it('to write is told, and stays told', async () => {
    const { states, keeper } = keeping(Promise.resolve(memoryStore()))
    keeper.keep(full)
    await vi.waitFor(() => expect(states.at(-1)).toBe('failed'))
    let written = false
    keeper.keep(async () => {
      written = true
    })
    await vi.waitFor(() => expect(written, 'it is tried all the same').toBe(true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(states.at(-1)).toBe('failed')
  })

  it('to open or to read leaves an empty document that works', async () => {
    for (const opening of [full(), Promise.resolve({ ...memoryStore(), load: full, adopt: full })]) {
      const { states, keeper } = keeping(opening)
      expect(await keeper.load()).toEqual({ known: undefined, clients: [] })
      expect(states).toEqual(['failed'])
      expect(await keeper.adopt()).toEqual([])
      await expect(keeper.close()).resolves.toBeUndefined()
    }
  })
})
