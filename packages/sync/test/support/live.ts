import { vi } from 'vitest'
import type { DeviceStore } from '../../src/client/device-store'
import { memoryStore } from '../../src/client/memory-store'
import { type LiveDocument, openDocument } from '../../src/client/open-document'
import type { CatchUp, ClientFrame } from '../../src/protocol/frames'
import { LINE } from './edits'
import { type ScriptedWire, scriptedTransport, welcome } from './scripted-transport'
import { DOCUMENT } from './server'

type Sent<T extends ClientFrame['t']> = Extract<ClientFrame, { t: T }>

/** Lets time pass, and all that follows from it. Needs fake timers. */
export const pass = async (ms = 0): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms)
}

/** The frames of one kind that a client has sent. */
export const framesOf = <T extends ClientFrame['t']>(wire: ScriptedWire, kind: T): Sent<T>[] =>
  wire.sent.filter((frame): frame is Sent<T> => frame.t === kind)

/** A live document whose server is played by the test; `opened` holds what has to be destroyed. */
export const openLive = async (
  opened: LiveDocument[],
  deviceStore: DeviceStore | Promise<DeviceStore> = memoryStore(),
  state?: Promise<CatchUp>,
) => {
  const server = scriptedTransport()
  const live = openDocument({ documentId: DOCUMENT, deviceStore, transport: server.transport, state })
  opened.push(live)
  await pass()
  const wire = (index = server.wires.length - 1): ScriptedWire => {
    const found = server.wires[index]
    if (!found) throw new Error('the client has not connected')
    return found
  }
  return {
    ...server,
    live,
    wire,
    /** Opens the newest socket and lets the client in. */
    letIn: async (options?: Parameters<typeof welcome>[1]) => {
      wire().open()
      await pass()
      welcome(wire(), options)
      await pass()
      return wire()
    },
    type: (cell: string, value: unknown) => void live.doc.getMap(LINE).set(cell, value),
  }
}

/** Ends what a test opened. */
export const destroyAll = async (opened: LiveDocument[]): Promise<void> => {
  for (const live of opened.splice(0)) await live.destroy()
}
