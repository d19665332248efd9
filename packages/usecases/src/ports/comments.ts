/** Comments on the cells of a document. Author and time are the server's. Times are milliseconds since 1970. */

export interface Comment {
  documentId: string
  /** Where it hangs: the address of a cell, or one for the whole plan. */
  place: string
  /** Sorts by time within its place. */
  id: string
  /** Same for the same request of the same person, however often it is sent. */
  key: string
  authorId: string
  at: number
  /** Empty once it was deleted. */
  text: string
  /** Person ids. */
  mentions: string[]
  deletedAt?: number
}

/** What hangs at one place, in short. */
export interface Thread {
  documentId: string
  place: string
  /** Counts the changes of the thread, from 1. */
  revision: number
  /** Comments ever made there, deleted ones too. */
  count: number
  last: { id: string; authorId: string; at: number; text: string }
  /** For each person, the newest comment that mentions them. */
  mentions: { personId: string; id: string; at: number }[]
  /** Absent while the thread is open. */
  resolved?: { personId: string; at: number }
}

export interface CommentStore {
  /**
   * Writes a thread, and with it a comment where one is given, both or neither. False, and nothing is
   * written, where the thread is not at the revision before the given one.
   */
  save(thread: Thread, comment?: Comment): Promise<boolean>
  /** Strongly consistent. */
  thread(documentId: string, place: string): Promise<Thread | undefined>
  /** The threads of a document that are not resolved; strongly consistent. */
  openThreads(documentId: string): Promise<Thread[]>
  /** Strongly consistent. */
  comment(documentId: string, place: string, id: string): Promise<Comment | undefined>
  /** The comment that this key made, if any; strongly consistent. */
  commentOf(documentId: string, key: string): Promise<Comment | undefined>
  /** So many comments at a place, the newest first, from the one before `before` on where it is given; strongly consistent. */
  comments(documentId: string, place: string, limit: number, before?: string): Promise<Comment[]>
}
