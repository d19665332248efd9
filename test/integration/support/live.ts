import { readPlan } from '@rembuk/plandoc/read'
import { memoryStore } from '@rembuk/sync/client/memory-store'
import { type LiveDocument, type OpenOptions, openDocument } from '@rembuk/sync/client/open-document'
import { expect, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { ApiClient } from '../../../packages/local/test/api-client'

/** The demo's plan of Batang. */
export const BATANG = 'batang.plan.1'

/** Longest that anything is waited for; how long it takes is never what a test is about. */
export const PATIENCE = { timeout: 20_000, interval: 20 }

/** Opens a live plan as a person does, with a device that starts empty; it is closed when the test ends. */
export const openPlan = (
  { origin }: { origin: string },
  person: ApiClient,
  options: Partial<OpenOptions> = {},
): LiveDocument => {
  const live = openDocument({
    documentId: BATANG,
    origin,
    WebSocket,
    headers: { cookie: person.cookie() },
    deviceStore: memoryStore(),
    ...options,
  })
  onTestFinished(() => live.destroy())
  return live
}

/** Waits until everything that the server had is here. */
export const synced = (...documents: LiveDocument[]): Promise<boolean> =>
  vi.waitUntil(() => documents.every((live) => live.status().synced), PATIENCE)

/** Waits until the documents hold equal content; equal state vectors would not prove it. */
export const expectEqual = (one: LiveDocument, ...others: LiveDocument[]): Promise<void> =>
  vi.waitFor(() => {
    for (const other of others) expect(contentOf(other)).toEqual(contentOf(one))
  }, PATIENCE)

/** Everything in a document: the plan as read, and every root as written. */
const contentOf = ({ doc }: LiveDocument) => ({
  ...readPlan(doc),
  roots: Object.fromEntries(
    [...doc.share.keys()].map((root) => [root, doc.getMap(root).toJSON()] as const).filter(isWritten),
  ),
})

/** A root that was only looked at exists on one side and not on the other. */
const isWritten = ([, entries]: readonly [string, object]): boolean => Object.keys(entries).length > 0
