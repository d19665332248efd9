import type { LiveStatus } from '@rembuk/sync/client/open-document'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chipState } from './chip-state'

const online: LiveStatus = { connection: 'online', synced: true, unsent: 0, device: 'saved', role: 'editor' }

test('says sent when everything has arrived and nothing waits', () => {
  expect(chipState(online)).toEqual({ is: 'sent' })
})

test('says that edits are on the device while the server has not confirmed them', () => {
  expect(chipState({ ...online, unsent: 2 })).toEqual({ is: 'sending', unsent: 2 })
})

test('does not claim a device copy before it is written', () => {
  expect(chipState({ ...online, unsent: 1, device: 'saving' })).toEqual({ is: 'saving' })
})

test('counts what waits while offline', () => {
  expect(chipState({ ...online, connection: 'offline', unsent: 3 })).toEqual({ is: 'offline', unsent: 3 })
})

test('is connecting until all of the server has arrived', () => {
  expect(chipState({ ...online, synced: false })).toEqual({ is: 'connecting', unsent: 0 })
  expect(chipState({ ...online, connection: 'connecting' })).toEqual({ is: 'connecting', unsent: 0 })
})

test('each refusal asks for its own step', () => {
  const refused = { ...online, connection: 'refused' } as const
  expect(chipState({ ...refused, refusal: 'unauthenticated' }).is).toBe('sign-in')
  expect(chipState({ ...refused, refusal: 'no-access' }).is).toBe('no-access')
  expect(chipState({ ...refused, refusal: 'outdated-client' }).is).toBe('outdated')
})

test('a device that cannot store comes before everything else', () => {
  expect(chipState({ ...online, device: 'failed', connection: 'offline', unsent: 4 })).toEqual({
    is: 'device-failed',
    unsent: 4,
  })
})

test('never says sent unless online, complete and with nothing waiting', () => {
  fc.assert(
    fc.property(
      fc.record({
        connection: fc.constantFrom('connecting', 'online', 'offline', 'refused'),
        synced: fc.boolean(),
        unsent: fc.nat({ max: 3 }),
        device: fc.constantFrom('saved', 'saving', 'failed'),
      }) as fc.Arbitrary<LiveStatus>,
      (status) =>
        (chipState(status).is === 'sent') ===
        (status.connection === 'online' &&
          status.synced &&
          status.unsent === 0 &&
          status.device !== 'failed'),
    ),
  )
})
