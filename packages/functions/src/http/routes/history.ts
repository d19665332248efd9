import { gzipSync } from 'node:zlib'
import { entryNumber } from '@rembuk/contract/history'
import { DomainError } from '@rembuk/core/refusal'
import { requireAccess } from '@rembuk/usecases/documents/require-access'
import * as v from 'valibot'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** Changes in one answer: what fits a screen or two. */
const CHANGES_AT_ONCE = 20

/** Yjs is loaded with the first request that needs it. */
const replays = async () => {
  const [{ encodeBytes }, { history }, { asOf }] = await Promise.all([
    import('@rembuk/sync/protocol/base64'),
    import('@rembuk/sync/server/history'),
    import('@rembuk/sync/server/history-version'),
  ])
  return { encodeBytes, history, asOf }
}

/** The names of authors as this reader may know them, for views. */
const authorsFor = async (deps: HttpDeps, readerId: string, documentId: string, ids: string[]) => {
  const { authorNames } = await import('@rembuk/usecases/documents/author-names')
  const names = await authorNames(deps, readerId, documentId, ids)
  return (id: string) => ({ id, name: names.get(id) ?? '' })
}

export const serveHistory = (serve: Serve, deps: HttpDeps): void => {
  serve('cellHistory', async ({ actor, params: { documentId }, query: { root, keys, before } }) => {
    await requireAccess(deps, actor, documentId, 'read')
    if ((await deps.live.schemaOf(documentId)).rootType(root) !== 'map')
      throw new DomainError('bad-input', { fields: ['root'] })
    const { history } = await replays()
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
    const { asOf, encodeBytes } = await replays()
    const version = asked.success && (await asOf(deps.live, documentId, asked.output))
    if (!version) throw new DomainError('not-found')
    const author = await authorsFor(deps, actor.personId, documentId, [version.personId])
    const u = encodeBytes(gzipSync(version.update))
    return { n: version.n, at: version.at, author: author(version.personId), u }
  })
}
