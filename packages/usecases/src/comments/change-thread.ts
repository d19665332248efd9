import type { Comment, Thread } from '../ports/comments'
import type { Deps } from '../ports/deps'
import { Outage } from '../ports/outage'

/** Attempts at a thread that others change at the same moment. */
const ATTEMPTS = 12

interface Change {
  thread: Thread
  /** Written together with the thread. */
  comment?: Comment
}

/**
 * Changes a thread from what it is now, again from anew when somebody was faster. `decide` gets the
 * thread as it is and says what becomes of it; undefined leaves everything as it is. Returns the change
 * that took effect. Tells those who have the document open. Throws an Outage when others never let up.
 */
export const changeThread = async <Decided extends Change>(
  { comments, tellChanged }: Pick<Deps, 'comments' | 'tellChanged'>,
  documentId: string,
  place: string,
  decide: (thread: Thread | undefined) => Promise<Decided | undefined> | Decided | undefined,
): Promise<Decided | undefined> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const decided = await decide(await comments.thread(documentId, place))
    if (!decided) return undefined
    if (await comments.save(decided.thread, decided.comment)) {
      await tellChanged({ documentId, topic: 'comments' })
      return decided
    }
  }
  throw new Outage('a thread kept changing')
}
