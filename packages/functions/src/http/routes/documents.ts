import { DomainError } from '@rembuk/core/refusal'
import { issueTicket } from '@rembuk/usecases/documents/issue-ticket'
import { requireAccess } from '@rembuk/usecases/documents/require-access'
import type { HttpDeps } from '../deps'
import { packedJson } from '../packed-json'
import type { Serve } from '../serve'

/** Yjs is loaded with the first request that needs it: signing in and lists start without it. */
const live = async () => {
  const [{ decodeBytes }, { catchUp }, { push }, { stateVector }] = await Promise.all([
    import('@rembuk/sync/protocol/base64'),
    import('@rembuk/sync/server/catch-up'),
    import('@rembuk/sync/server/push'),
    import('@rembuk/sync/server/state-vector'),
  ])
  return { decodeBytes, catchUp, push, stateVector }
}

export const serveDocuments = (serve: Serve, deps: HttpDeps): void => {
  serve('ticket', ({ actor, params }) => issueTicket(deps, actor, params.documentId))

  serve('catchUp', async ({ actor, params: { documentId }, query: { known, sv }, context }) => {
    await requireAccess(deps, actor, documentId, 'read')
    const { catchUp, stateVector } = await live()
    const have = { known, sv: sv === undefined ? undefined : stateVector(sv) }
    return packedJson(context, await catchUp(deps.live, documentId, have))
  })

  serve('push', async ({ actor, params: { documentId }, body: { id, u, known, again } }) => {
    await requireAccess(deps, actor, documentId, 'edit')
    const { decodeBytes, push } = await live()
    const update = decodeBytes(u)
    if (!update) throw new DomainError('malformed-update')
    const author = { personId: actor.personId, documentId }
    const n = await push(deps.live, author, { id, update, known, again })
    return { n }
  })
}
