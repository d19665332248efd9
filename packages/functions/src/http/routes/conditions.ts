import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** How partnerships are doing is worked out by much code: it is loaded with the first request that needs it. */
export const serveConditions = (serve: Serve, deps: HttpDeps): void => {
  serve('today', async ({ actor }) => {
    const { getToday } = await import('@rembuk/usecases/facilitation/get-today')
    return getToday(deps, actor)
  })
  serve('facilitator', async ({ actor, query }) => {
    const { getFacilitator } = await import('@rembuk/usecases/facilitation/get-facilitator')
    return getFacilitator(deps, actor, query.within)
  })
  serve('shown', async ({ actor, query }) => {
    const { listShown } = await import('@rembuk/usecases/facilitation/list-shown')
    return listShown(deps, actor, query)
  })
  serve('invitations', async ({ actor }) => {
    const { getInvitations } = await import('@rembuk/usecases/facilitation/get-invitations')
    return getInvitations(deps, actor)
  })
  serve('sendReport', async ({ actor, body }) => {
    const { sendReport } = await import('@rembuk/usecases/facilitation/send-report')
    await sendReport(deps, actor, body)
    return undefined
  })
  serve('condition', async ({ actor, params }) => {
    const { getCondition } = await import('@rembuk/usecases/conditions/get-condition')
    return getCondition(deps, actor, params.partnershipId)
  })
  serve('partnershipHealth', async ({ actor, params }) => {
    const { getHealth } = await import('@rembuk/usecases/conditions/get-health')
    return getHealth(deps, actor, params.partnershipId)
  })
  serve('support', async ({ actor, params }) => {
    const { getSupport } = await import('@rembuk/usecases/support/get-support')
    return getSupport(deps, actor, params.partnershipId)
  })
  serve('reportSupport', async ({ actor, params, body, requestKey }) => {
    const { reportSupport } = await import('@rembuk/usecases/support/report-support')
    const { getSupport } = await import('@rembuk/usecases/support/get-support')
    await reportSupport(deps, actor, { ...params, ...body, requestKey })
    return getSupport(deps, actor, params.partnershipId)
  })
}
