import { describe, expect, it } from 'vitest'
import { memoryDevice, memoryStore } from '../../src/client/memory-store'
import { shownBy, typist } from '../support/edits'

const edit = (key: string, update: Uint8Array) => ({ key, update, at: 1 })

describe('a device', () => {
  it('is empty at first', async () => {
    expect(await memoryStore().load()).toEqual({ updates: [], known: undefined, clients: [] })
  })

  it('keeps an edit in the copy and among the unsent ones, also for the page that comes after', async () => {
    const device = memoryDevice()
    const update = typist(7).type('a', 1)
    await memoryStore(device).saveLocal(edit('k1', update), 7)
    const next = memoryStore(device)
    const copy = await next.load()
    expect(copy).toMatchObject({ known: undefined, clients: [7] })
    expect(shownBy(copy.updates)).toEqual({ a: 1 })
    expect(await next.adopt()).toEqual([edit('k1', update)])
  })

  it('hands over the edits of other pages once, and never its own', async () => {
    const device = memoryDevice()
    const [one, other] = [memoryStore(device), memoryStore(device)]
    const { type } = typist(7)
    await one.saveLocal(edit('k1', type('a', 1)), 7)
    expect(await one.adopt()).toEqual([])
    expect((await other.adopt()).map(({ key }) => key)).toEqual(['k1'])
    expect(await other.adopt()).toEqual([])
  })

  it('remembers in which batch an edit was sent, until it is forgotten', async () => {
    const device = memoryDevice()
    const store = memoryStore(device)
    const { type } = typist(7)
    await store.saveLocal(edit('k1', type('a', 1)), 7)
    await store.saveLocal(edit('k2', type('b', 1)), 7)
    await store.assign(['k1'], { id: 'batch-01', known: 3 })
    expect((await memoryStore(device).adopt()).map(({ batch }) => batch?.id)).toEqual(['batch-01', undefined])
    await store.forget(['k1'], 4)
    expect((await memoryStore(device).adopt()).map(({ key }) => key)).toEqual(['k2'])
    expect((await store.load()).known).toBe(4)
  })

  it('reaches ever higher numbers, and a lower one only when the history was set back', async () => {
    const store = memoryStore()
    await store.saveRemote([typist(8).type('a', 1)], 5)
    await store.saveRemote([], 3)
    expect((await store.load()).known).toBe(5)
    await store.restart(2)
    expect((await store.load()).known).toBe(2)
  })
})
