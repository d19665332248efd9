import { type DBSchema, openDB } from 'idb'
import { type GenericSchema, type InferOutput, safeParse } from 'valibot'

const STORE = 'copies'

interface Copies<View> extends DBSchema {
  [STORE]: { key: string; value: View }
}

export interface PartnershipCopies<View> {
  /** As this device saw it last; undefined where it has no copy or the browser refuses. */
  read: (partnershipId: string) => Promise<View | undefined>
  /** Keeps it for the next time without a network, or forgets it. A browser that keeps nothing does neither. */
  keep: (partnershipId: string, view: View | undefined) => Promise<void>
}

/**
 * What the server said of each partnership, kept on the device. The database's name begins as those of the
 * documents do (`rembuk/`), so that signing out finds and empties it too.
 */
export const partnershipCopies = <Schema extends GenericSchema>(
  database: `rembuk/${string}`,
  schema: Schema,
): PartnershipCopies<InferOutput<Schema>> => {
  type View = InferOutput<Schema>
  const open = () =>
    openDB<Copies<View>>(database, 1, {
      upgrade: (made) => {
        made.createObjectStore(STORE)
      },
    })
  return {
    read: async (partnershipId) => {
      try {
        const opened = await open()
        const parsed = safeParse(schema, await opened.get(STORE, partnershipId))
        opened.close()
        return parsed.success ? parsed.output : undefined
      } catch {
        return undefined
      }
    },
    keep: async (partnershipId, view) => {
      try {
        const opened = await open()
        if (view) await opened.put(STORE, view, partnershipId)
        else await opened.delete(STORE, partnershipId)
        opened.close()
      } catch {
        // Then there is something to show only with a network.
      }
    },
  }
}
