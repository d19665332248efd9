import type { ThreadView } from '@rembuk/contract/comments'
import { createSignal } from 'solid-js'
import { number, record, string } from 'valibot'
import { kept } from '../../../storage/kept'

/** Threads remembered as seen; the oldest are forgotten first. */
const MOST = 500

/** Up to which comment each thread has been seen on this device, by server time in milliseconds. */
export const createSeen = (documentId: string) => {
  const store = kept(`comments-seen/${documentId}`, record(string(), number()))
  const [seen, setSeen] = createSignal<Readonly<Record<string, number>>>(store.read() ?? {})
  const name = (cell: string | undefined): string => cell ?? ''
  return {
    /** Whether the thread mentions this person in a comment that was not seen here yet. */
    isUnread: ({ cell, mentionedAt = 0 }: ThreadView): boolean => mentionedAt > (seen()[name(cell)] ?? 0),
    see({ cell, last }: Pick<ThreadView, 'cell' | 'last'>): void {
      if ((seen()[name(cell)] ?? 0) >= last.at) return
      const { [name(cell)]: _, ...others } = seen()
      const newest = Object.entries({ ...others, [name(cell)]: last.at }).slice(-MOST)
      setSeen(Object.fromEntries(newest))
      store.write(seen())
    },
  }
}

export type Seen = ReturnType<typeof createSeen>
