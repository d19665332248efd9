import type { RefusalCode } from '@rembuk/core/refusal'
import { CLOSE } from '../protocol/close-codes'
import type { CatchUp, ClientFrame, ServerFrame } from '../protocol/frames'
import { assembler } from './assemble'
import { type Transport, TransportRefusal, type Wire } from './transport'

/** A frame from the server, with the pieces of a catch-up put together. */
export type LinkFrame = Exclude<ServerFrame, { t: 'part' | 'bye' }> | { t: 'state'; state: CatchUp }

/** One socket to the server, from asking for a ticket to its end. */
export interface Link {
  send(frame: ClientFrame): void
  /** Ends it; `onClose` is called with the code unless it has ended before. */
  close(code: number): void
}

export interface LinkEvents {
  onOpen(link: Link): void
  onFrame(link: Link, frame: LinkFrame): void
  /** Called once. 4400 to 4499: do not try again. */
  onClose(link: Link, code: number): void
}

const closeCodes: Partial<Record<RefusalCode, number>> = {
  unauthenticated: CLOSE.unauthenticated,
  'not-found': CLOSE.noAccess,
  forbidden: CLOSE.noAccess,
  'outdated-client': CLOSE.outdatedClient,
}

const codeOf = (error: unknown) =>
  (error instanceof TransportRefusal && closeCodes[error.code]) || CLOSE.tryAgain

export const openLink = (transport: Transport, documentId: string, events: LinkEvents): Link => {
  const assemble = assembler()
  let wire: Wire | undefined
  let ended = false

  const end = (code: number) => {
    if (ended) return
    ended = true
    wire?.close()
    events.onClose(link, code)
  }
  const receive = (text: string) => {
    if (ended) return
    const frame = JSON.parse(text) as ServerFrame
    if (frame.t === 'bye') return end(frame.code)
    if (frame.t !== 'part') return events.onFrame(link, frame)
    const state = assemble(frame)
    events.onFrame(link, state ? { t: 'state', state } : { t: 'at', n: 0 })
  }
  const link: Link = {
    send: (frame) => {
      if (!ended) wire?.send(JSON.stringify(frame))
    },
    close: end,
  }

  transport.connect(documentId).then(
    (made) => {
      if (ended) return made.close()
      wire = made
      made.onopen = () => {
        if (!ended) events.onOpen(link)
      }
      made.onmessage = receive
      made.onclose = end
    },
    (error) => end(codeOf(error)),
  )
  return link
}
