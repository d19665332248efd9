import * as Y from 'yjs'

/** What the server will not have: of each Yjs client everything from a clock on. */
export interface Withheld {
  /** The server did not take this update. */
  add(update: Uint8Array): void
  /**
   * Whether an update was written after something withheld by the same Yjs client, or overwrites or
   * deletes it. The others could not apply it, even if the server took it.
   */
  isBeneath(update: Uint8Array): boolean
}

export const createWithheld = (): Withheld => {
  const from = new Map<number, number>()
  const holds = ({ client, clock }: Y.ID): boolean => clock >= (from.get(client) ?? Number.POSITIVE_INFINITY)

  return {
    add: (update) => {
      for (const { id } of Y.decodeUpdate(update).structs) {
        from.set(id.client, Math.min(id.clock, from.get(id.client) ?? id.clock))
      }
    },
    isBeneath: (update) => {
      if (from.size === 0) return false
      const { structs, ds } = Y.decodeUpdate(update)
      const written = structs.flatMap((struct) =>
        struct instanceof Y.Item ? [struct.id, struct.origin, struct.rightOrigin] : [struct.id],
      )
      const deleted = [...ds.clients].flatMap(([client, ranges]) =>
        ranges.map(({ clock, len }) => Y.createID(client, clock + len - 1)),
      )
      return [...written, ...deleted].some((id) => id !== null && holds(id))
    },
  }
}
