import { append } from '@rembuk/sync/server/append'
import { bringUpToDate } from '@rembuk/usecases/conditions/bring-up-to-date'
import { planDocumentId } from '@rembuk/usecases/documents/partnership-documents'
import * as Y from 'yjs'
import { writeEdit } from '../edits/plan-edits'
import type { Capacity } from '../in-process/capacity'
import { enlargePlan } from '../web/large-plan'
import type { Office } from './office'

const HOUR_MS = 3_600_000
const PARTNERSHIP = 'load-3'
/** A plan as a partnership of some producers has it. */
const SIZE = { products: 10, weeks: 26, producers: 3, makers: 2 }

/** Somebody of the partnership who edits its plan, which nobody has started. */
export const startWriter = async ({ live }: Office) => {
  const documentId = planDocumentId(PARTNERSHIP)
  const doc = new Y.Doc()
  let known = 0
  const send = async (update: Uint8Array): Promise<void> => {
    const author = { personId: 'person-3', documentId }
    known = await append(live, author, { id: crypto.randomUUID(), update, known })
  }
  for (const update of enlargePlan(doc, SIZE)) await send(update)
  return {
    edit: async (number: number): Promise<void> => {
      const before = Y.encodeStateVector(doc)
      writeEdit(doc, 0, number)
      await send(Y.encodeStateAsUpdate(doc, before))
    },
  }
}

/** What looks at one partnership cost, each as of two hours after the one before. */
export const measureLooks = async (
  office: Office,
  round: number,
  edit: (number: number) => Promise<void>,
) => {
  let hours = round * 10
  const look = (): Promise<Capacity> => {
    hours += 2
    const now = () => Date.now() + hours * HOUR_MS
    return office.counted(() => bringUpToDate({ ...office.useCases, now }, PARTNERSHIP))
  }
  await look()
  const quiet = await look()
  await edit(2 * round + 1)
  const afterEdit = await look()
  return { quiet, afterEdit, oneEdit: await office.counted(() => edit(2 * round + 2)) }
}
