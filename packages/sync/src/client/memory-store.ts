import type { DeviceStore, UnsentEdit } from './device-store'

/** What a device holds, apart from the store that opened it: survives closing and opening again. */
export interface MemoryDevice {
  updates: Uint8Array[]
  unsent: Map<string, UnsentEdit>
  clients: Set<number>
  known: number | undefined
}

export const memoryDevice = (): MemoryDevice => ({
  updates: [],
  unsent: new Map(),
  clients: new Set(),
  known: undefined,
})

/** A device store for programs and tests: gone with the process, unless the device is kept. */
export const memoryStore = (device: MemoryDevice = memoryDevice()): DeviceStore => {
  const own = new Set<string>()
  const reach = (known: number) => {
    device.known = Math.max(device.known ?? 0, known)
  }
  return {
    load: async () => ({ updates: [...device.updates], known: device.known, clients: [...device.clients] }),
    adopt: async () => {
      const found = [...device.unsent.values()].filter(({ key }) => !own.has(key))
      for (const { key } of found) own.add(key)
      return found
    },
    saveLocal: async (edit, clientId) => {
      own.add(edit.key)
      device.updates.push(edit.update)
      device.unsent.set(edit.key, { ...edit })
      device.clients.add(clientId)
    },
    assign: async (keys, batch) => {
      for (const key of keys) {
        const edit = device.unsent.get(key)
        if (edit) edit.batch = batch
      }
    },
    saveRemote: async (updates, known) => {
      device.updates.push(...updates)
      reach(known)
    },
    forget: async (keys, known) => {
      for (const key of keys) device.unsent.delete(key)
      reach(known)
    },
    restart: async (known) => {
      device.known = known
    },
    close: async () => {},
  }
}
