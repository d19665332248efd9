import { type Awareness, removeAwarenessStates } from 'y-protocols/awareness'
import type { Peer, Presence } from '../protocol/frames'

/** A person in the document and where they are. */
export type PeerHere = Peer & { presence: Presence | null }

/** Who else is here: names from the server, places from the provider's awareness. */
export interface Roster {
  readonly size: number
  peers(): PeerHere[]
  /** The server's list replaces what was known. */
  replace(peers: Peer[]): void
  join(peer: Peer): void
  leave(client: number): void
  onChange(listener: (peers: PeerHere[]) => void): () => void
}

/** `origin` marks changes of awareness that come from the server. */
export const createRoster = (awareness: Awareness, origin: unknown): Roster => {
  const here = new Map<number, Peer>()
  const listeners = new Set<(peers: PeerHere[]) => void>()
  const peers = () =>
    [...here.values()].map((peer) => ({
      ...peer,
      presence: (awareness.getStates().get(peer.client) as Presence | undefined) ?? null,
    }))
  const tell = () => {
    for (const listener of listeners) listener(peers())
  }
  type Changes = Record<'added' | 'updated' | 'removed', number[]>
  awareness.on('change', ({ added, updated, removed }: Changes) => {
    if ([...added, ...updated, ...removed].some((client) => client !== awareness.clientID)) tell()
  })
  const remove = (clients: number[]) => {
    for (const client of clients) here.delete(client)
    removeAwarenessStates(awareness, clients, origin)
  }
  return {
    get size() {
      return here.size
    },
    peers,
    replace: (list) => {
      const clients = list.map(({ client }) => client)
      remove([...here.keys()].filter((client) => !clients.includes(client)))
      for (const peer of list) here.set(peer.client, peer)
      tell()
    },
    join: (peer) => {
      here.set(peer.client, peer)
      tell()
    },
    leave: (client) => {
      remove([client])
      tell()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
