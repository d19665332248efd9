import { parseDocumentId } from '@rembuk/core/document-id'
import { planDocumentId } from '../documents/partnership-documents'
import type { Deps } from '../ports/deps'

/** For how long a plan's edits are gathered before one look follows all of them, in milliseconds. */
export const GATHER_MS = 5 * 60_000

/**
 * Asks for the look that follows a plan's edits, GATHER_MS after the first that no look has seen. Told of any
 * document, any number of times: the same moment is asked for once, and only a plan is followed.
 */
export const planEdited = async (
  { wakeUps }: Pick<Deps, 'wakeUps'>,
  documentId: string,
  since: number,
): Promise<void> => {
  const address = parseDocumentId(documentId)
  if (address?.kind !== 'plan') return
  await wakeUps.set({ about: 'plan', id: address.partnershipId }, since + GATHER_MS)
}

/**
 * Says that a look now follows whatever was edited in a plan: to be called before the plan is read. An edit
 * that comes later is followed by a look of its own, and so is one that is being written just now.
 */
export const seePlan = async (
  deps: Pick<Deps, 'wakeUps' | 'seeEdits' | 'lastEdit' | 'now'>,
  partnershipId: string,
): Promise<void> => {
  const documentId = planDocumentId(partnershipId)
  if (!(await deps.seeEdits(documentId))) return
  const edited = await deps.lastEdit(documentId)
  if (edited?.isUnderWay) await planEdited(deps, documentId, deps.now())
}
