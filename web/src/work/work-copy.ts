import { type WorkView, work } from '@rembuk/contract/work'
import { type DBSchema, openDB } from 'idb'
import { safeParse } from 'valibot'

/** Begins as the documents' databases do, so that signing out finds and empties it too. */
const DATABASE = 'rembuk/work'
const STORE = 'copies'

interface Schema extends DBSchema {
  [STORE]: { key: string; value: WorkView }
}

const open = () =>
  openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore(STORE)
    },
  })

/** The work of a partnership as this device saw it last; undefined where it has no copy or the browser refuses. */
export const readCopy = async (partnershipId: string): Promise<WorkView | undefined> => {
  try {
    const database = await open()
    const parsed = safeParse(work, await database.get(STORE, partnershipId))
    database.close()
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Keeps the work of a partnership for the next time without a network, or forgets it. */
export const keepCopy = async (partnershipId: string, view: WorkView | undefined): Promise<void> => {
  try {
    const database = await open()
    if (view) await database.put(STORE, view, partnershipId)
    else await database.delete(STORE, partnershipId)
    database.close()
  } catch {
    // A browser that keeps nothing shows the work only with a network.
  }
}
