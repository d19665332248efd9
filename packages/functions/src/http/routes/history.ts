import { gzipSync } from 'node:zlib'
import { entryNumber } from '@rembuk/contract/history'
import { DomainError } from '@rembuk/core/refusal'
import { requireAccess } from '@rembuk/usecases/documents/require-access'
import * as v from 'valibot'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** Changes in one answer: what fits a screen or two. */
const CHANGES_AT_ONCE = 20
/** How far ahead of the server's clock a moment may lie: the end of the minute that is on now. */
const AHEAD_MS = 60_000

/** The names of authors as this reader may know them, for views. */
const authorsFor = async (deps: HttpDeps, readerId: string, documentId: string, ids: string[]) => {
  const { authorNames } = await import('@rembuk/usecases/documents/author-names')
  const names = await authorNames(deps, readerId, documentId, ids)
  return (id: string) => ({ id, name: names.get(id) ?? '' })
}

/** What replays a log loads Yjs, with the first request that needs it. */
export const serveHistory = (serve: Serve, deps: HttpDeps): void => {
  serve('cellHistory', async ({ actor, params: { documentId }, query: { root, keys, before } }) => {
    await requireAccess(deps, actor, documentId, 'read')
    if ((await deps.live.schemaOf(documentId)).rootType(root) !== 'map')
      throw new DomainError('bad-input', { fields: ['root'] })
    const { history } = await import('@rembuk/sync/server/history')
    const asked = { root, keys, before, limit: CHANGES_AT_ONCE }
    const { changes, more } = await history(deps.live, documentId, asked)
    const writers = changes.map(({ personId }) => personId)
    const author = await authorsFor(deps, actor.personId, documentId, writers)
    return {
      changes: changes.map(({ personId, ...change }) => ({ ...change, author: author(personId) })),
      more,
    }
  })

  serve('documentVersion', async ({ actor, params: { documentId, n } }) => {
    await requireAccess(deps, actor, documentId, 'read')
    const asked = v.safeParse(entryNumber, n)
    const { asOf } = await import('@rembuk/sync/server/history-version')
    const version = asked.success && (await asOf(deps.live, documentId, asked.output))
    if (!version) throw new DomainError('not-found')
    const author = await authorsFor(deps, actor.personId, documentId, [version.personId])
    const { encodeBytes } = await import('@rembuk/sync/protocol/base64')
    const u = encodeBytes(gzipSync(version.update))
    return { n: version.n, at: version.at, author: author(version.personId), u }
  })

  serve('documentChanges', async ({ actor, params: { documentId }, query: { before } }) => {
    await requireAccess(deps, actor, documentId, 'read')
    const { rootType } = await deps.live.schemaOf(documentId)
    const { documentChanges } = await import('@rembuk/sync/server/document-changes')
    const isMap = (root: string) => rootType(root) === 'map'
    const page = await documentChanges(deps.live, documentId, { before, isMap })
    const writers = page.entries.map(({ personId }) => personId)
    const author = await authorsFor(deps, actor.personId, documentId, writers)
    const entries = page.entries.map(({ personId, ...entry }) => ({ ...entry, author: author(personId) }))
    return { ...page, entries }
  })

  serve('versionAt', async ({ actor, params: { documentId }, query: { at } }) => {
    await requireAccess(deps, actor, documentId, 'read')
    if (at > deps.now() + AHEAD_MS) throw new DomainError('bad-input', { fields: ['at'] })
    const { entryAt } = await import('@rembuk/sync/server/entry-at')
    const { entry, ...bounds } = await entryAt(deps.live, documentId, at)
    if (!entry) return bounds
    const author = await authorsFor(deps, actor.personId, documentId, [entry.personId])
    return { version: { n: entry.seq, at: entry.at, author: author(entry.personId) } }
  })
}
