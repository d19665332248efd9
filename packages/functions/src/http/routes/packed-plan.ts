import { requireAccess } from '@rembuk/usecases/documents/require-access'
import type { HttpDeps } from '../deps'
import { packedJson } from '../packed-json'
import type { Serve } from '../serve'

/** Yjs is loaded with the first request that needs it. */
const reading = async () => {
  const [{ stateAt }, { packPlan }] = await Promise.all([
    import('@rembuk/sync/server/state-at'),
    import('@rembuk/plandoc/pack/pack-plan'),
  ])
  return { stateAt, packPlan }
}

/** Names the form and the number of the last edit. */
const tagOf = (n: number): string => `W/"1-${n}"`

export const servePackedPlan = (serve: Serve, deps: HttpDeps): void => {
  serve('packedPlan', async ({ actor, params: { documentId }, context }) => {
    await requireAccess(deps, actor, documentId, 'read')
    const { seq } = await deps.live.log.readHead(documentId)
    if (context.req.header('if-none-match') === tagOf(seq)) return context.body(null, 304)
    const { stateAt, packPlan } = await reading()
    const state = await stateAt(deps.live, documentId)
    const n = state?.n ?? 0
    const plan = state && packPlan(state.doc)
    state?.doc.destroy()
    context.header('ETag', tagOf(n))
    return packedJson(context, { n, ...(plan && { plan }) })
  })
}
