import type { Device } from '@rembuk/usecases/ports/devices'
import { describe, expect, it } from 'vitest'
import { awkwardIds, type MakeStores, newId, setUp } from './bench'

const DAY_MS = 86_400_000

export const describeDevices = (makeStores: MakeStores): void => {
  describe('devices', () => {
    const start = (change: Partial<Device> = {}) => {
      const stores = setUp(makeStores)
      const device: Device = {
        personId: newId(),
        sessionId: newId(),
        endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
        p256dh: 'p',
        auth: 'a',
        expiresAt: stores.now() + DAY_MS,
        ...change,
      }
      return { ...stores, device }
    }

    it('come back to their person, one for a session', async () => {
      const { devices, device } = start()
      await devices.put(device)
      await devices.put({ ...device, auth: 'b' })
      const other = { ...device, sessionId: newId() }
      await devices.put(other)
      const found = await devices.of(device.personId)
      expect(found).toHaveLength(2)
      expect(found).toEqual(expect.arrayContaining([{ ...device, auth: 'b' }, other]))
      expect(await devices.of(newId())).toEqual([])
    })

    it('are gone once removed, and with the end of their session', async () => {
      const { devices, device, pass } = start()
      await devices.put(device)
      await devices.remove(device.personId, device.sessionId)
      await devices.remove(device.personId, device.sessionId)
      expect(await devices.of(device.personId)).toEqual([])
      await devices.put(device)
      pass(DAY_MS)
      expect(await devices.of(device.personId)).toEqual([])
    })

    it.each(awkwardIds)('may be of the person %s', async (personId) => {
      const { devices, device } = start({ personId })
      await devices.put(device)
      expect(await devices.of(personId)).toEqual([device])
      await devices.remove(personId, device.sessionId)
    })
  })
}
