import { decodeBytes } from '../protocol/base64'
import type { CatchUp } from '../protocol/frames'
import type { DeviceKeeper } from './device-copy'
import { numbers as countNumbers, type Numbers } from './numbers'
import { type Gunzip, unpack } from './unpack'

export interface IncomingOptions {
  device: DeviceKeeper
  gunzip: Gunzip
  /** Applies updates to the document, as one change. */
  apply: (updates: Uint8Array[]) => void
}

/** Updates of others: applied, put on the device together with the number they reach, and counted. */
export interface Incoming {
  readonly numbers: Numbers
  /** Continues from what the device holds. */
  startFrom(known: number | undefined): void
  update(n: number, encoded: string): void
  /**
   * A catch-up; resolves with its updates once they are applied. `counts` is asked again after
   * unpacking: the connection it came from may be gone by then, and undefined is the answer.
   */
  state(state: CatchUp, counts: () => boolean): Promise<Uint8Array[] | undefined>
}

export const createIncoming = ({ device, gunzip, apply }: IncomingOptions): Incoming => {
  let numbers = countNumbers(undefined)
  const take = (updates: Uint8Array[]) => {
    apply(updates)
    const known = numbers.known ?? 0
    device.keep((store) => store.saveRemote(updates, known))
  }
  return {
    get numbers() {
      return numbers
    },
    startFrom: (known) => {
      numbers = countNumbers(known)
    },
    update: (n, encoded) => {
      const update = decodeBytes(encoded)
      if (!update) return
      numbers.arrived(n)
      take([update])
    },
    state: async (state, counts) => {
      const updates = await unpack(state, gunzip)
      if (!counts()) return undefined
      const setBack = state.whole && (numbers.known ?? 0) > state.seq
      if (setBack) {
        numbers.restart(state.seq)
        device.keep((store) => store.restart(state.seq))
      }
      numbers.reached(state.seq)
      for (const [n] of state.updates) numbers.arrived(n)
      take(updates)
      return updates
    },
  }
}
