import { expect, it } from 'vitest'
import { memoryStores } from '../src/memory/stores'
import { describeStores } from './conformance'

describeStores('the stores in memory', (now) => memoryStores({ now }))

it('a fault before an operation keeps it from taking effect', async () => {
  const stores = memoryStores({
    now: () => 0,
    beforeEach: (operation) => {
      if (operation === 'log.takeNumber') throw new Error('throttled')
    },
  })
  await expect(stores.log.takeNumber('d', 1)).rejects.toThrow('throttled')
  expect((await stores.log.readHead('d')).seq).toBe(0)
})

it('a fault after an operation loses the answer but not the effect', async () => {
  const stores = memoryStores({
    now: () => 0,
    afterEach: async (operation) => {
      if (operation === 'log.takeNumber') throw new Error('timed out')
    },
  })
  await expect(stores.log.takeNumber('d', 1)).rejects.toThrow('timed out')
  expect((await stores.log.readHead('d')).seq).toBe(1)
})
