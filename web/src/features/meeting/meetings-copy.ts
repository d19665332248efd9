import { type MeetingsView, meetings } from '@rembuk/contract/meetings'
import { type DBSchema, openDB } from 'idb'
import { safeParse } from 'valibot'

/** Begins as the documents' databases do, so that signing out finds and empties it too. */
const DATABASE = 'rembuk/meetings'
const STORE = 'copies'

interface Schema extends DBSchema {
  [STORE]: { key: string; value: MeetingsView }
}

const open = () =>
  openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore(STORE)
    },
  })

/** A partnership's meetings as this device saw them last; undefined where it has no copy or the browser refuses. */
export const readCopy = async (partnershipId: string): Promise<MeetingsView | undefined> => {
  try {
    const database = await open()
    const parsed = safeParse(meetings, await database.get(STORE, partnershipId))
    database.close()
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Keeps a partnership's meetings for the next time without a network, or forgets them. */
export const keepCopy = async (partnershipId: string, view: MeetingsView | undefined): Promise<void> => {
  try {
    const database = await open()
    if (view) await database.put(STORE, view, partnershipId)
    else await database.delete(STORE, partnershipId)
    database.close()
  } catch {
    // A browser that keeps nothing shows the meetings only with a network.
  }
}
