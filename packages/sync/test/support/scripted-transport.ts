import type { Transport, Wire } from '../../src/client/transport'
import type { CatchUp, ClientFrame, Peer, ServerFrame } from '../../src/protocol/frames'

type Batch = Parameters<Transport['push']>[1]

/** The server's end of a socket, in a test's hands. */
export interface ScriptedWire {
  /** What the client has sent, in order. */
  sent: ClientFrame[]
  /** Whether the client has closed it. */
  closed: boolean
  open(): void
  says(frame: ServerFrame): void
  /** A catch-up, in one piece. */
  saysState(state: CatchUp): void
  ends(code: number): void
}

const scriptedWire = (): { scripted: ScriptedWire; wire: Wire } => {
  const wire: Wire = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (text) => void scripted.sent.push(JSON.parse(text)),
    close: () => {
      scripted.closed = true
    },
  }
  let answers = 0
  const says = (frame: ServerFrame) => wire.onmessage?.(JSON.stringify(frame))
  const scripted: ScriptedWire = {
    sent: [],
    closed: false,
    open: () => wire.onopen?.(),
    says,
    saysState: (state) => says({ t: 'part', r: `r${answers++}`, i: 0, of: 1, s: JSON.stringify(state) }),
    ends: (code) => wire.onclose?.(code),
  }
  return { scripted, wire }
}

/** A transport that does nothing by itself: a test opens its sockets and speaks for the server. */
export const scriptedTransport = () => {
  const wires: ScriptedWire[] = []
  const pushed: Batch[] = []
  const refusals: Error[] = []
  const answers = {
    push: async (_batch: Batch): Promise<number> => Promise.reject(new Error('no answer')),
    catchUp: async (_known: number | undefined): Promise<CatchUp> => Promise.reject(new Error('no answer')),
  }
  const transport: Transport = {
    connect: async () => {
      const refusal = refusals.shift()
      if (refusal) throw refusal
      const { scripted, wire } = scriptedWire()
      wires.push(scripted)
      return wire
    },
    catchUp: (_documentId, known) => answers.catchUp(known),
    push: (_documentId, batch) => {
      pushed.push(batch)
      return answers.push(batch)
    },
  }
  return {
    transport,
    /** Every socket that the client has opened, oldest first. */
    wires,
    /** Every batch that was sent over HTTPS. */
    pushed,
    /** What the next attempts to connect are answered with. */
    refusals,
    answers,
  }
}

/** Lets a client in: it may edit, and has everything up to `seq`. */
export const welcome = (
  wire: ScriptedWire,
  { seq = 0, peers = [], role = 'editor' }: { seq?: number; peers?: Peer[]; role?: 'editor' | 'reader' } = {},
): void => {
  wire.says({ t: 'welcome', role, seq, peers })
  wire.saysState({ seq, updates: [], whole: false })
}
