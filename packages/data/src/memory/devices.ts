import type { Device, DeviceStore } from '@rembuk/usecases/ports/devices'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryDevices = (now: () => number): AtOnce<DeviceStore> => {
  const devices = new Map<string, Device>()
  const place = (personId: string, sessionId: string): string => JSON.stringify([personId, sessionId])
  return {
    put: (device) => {
      devices.set(place(device.personId, device.sessionId), { ...device })
    },

    of: (personId) =>
      [...devices.values()]
        .filter((device) => device.personId === personId && isLive(device, now()))
        .map((device) => ({ ...device })),

    remove: (personId, sessionId) => {
      devices.delete(place(personId, sessionId))
    },
  }
}
