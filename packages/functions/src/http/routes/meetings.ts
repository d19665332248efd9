import { DomainError } from '@rembuk/core/refusal'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

const numberPattern = /^[1-9][0-9]{0,5}$/

const numbered = ({ partnershipId, number }: { partnershipId: string; number: string }) => {
  if (!numberPattern.test(number)) throw new DomainError('not-found')
  return { partnershipId, number: Number(number) }
}

const readingMinutes = () => import('@rembuk/usecases/meetings/get-minutes')

/** Meetings take much code that few requests need: each act is loaded with the first request for it. */
export const serveMeetings = (serve: Serve, deps: HttpDeps): void => {
  serve('meetings', async ({ actor, params }) => {
    const { getMeetings } = await import('@rembuk/usecases/meetings/get-meetings')
    return getMeetings(deps, actor, params.partnershipId)
  })
  serve('writeMeeting', async ({ actor, params, body, requestKey }) => {
    const { writeMeeting } = await import('@rembuk/usecases/meetings/write-meeting')
    return writeMeeting(deps, actor, { ...params, ...body, requestKey })
  })
  serve('openMeeting', async ({ actor, params }) => {
    const { openMeeting } = await import('@rembuk/usecases/meetings/open-meeting')
    return openMeeting(deps, actor, params)
  })
  serve('agenda', async ({ actor, params }) => {
    const { getAgenda } = await import('@rembuk/usecases/meetings/get-agenda')
    return { suggestions: await getAgenda(deps, actor, params) }
  })
  serve('closeMeeting', async ({ actor, params, body }) => {
    const { closeMeeting } = await import('@rembuk/usecases/meetings/close-meeting')
    const { getMinutes } = await readingMinutes()
    await closeMeeting(deps, actor, { ...numbered(params), ...body })
    return getMinutes(deps, actor, numbered(params))
  })
  serve('minutes', async ({ actor, params }) => {
    const { getMinutes } = await readingMinutes()
    return getMinutes(deps, actor, numbered(params))
  })
  serve('minutesFile', async ({ actor, params }) => {
    const { minutesFile } = await readingMinutes()
    return minutesFile(deps, actor, numbered(params))
  })
  serve('searchMinutes', async ({ actor, params, query }) => {
    const { searchAllMinutes } = await import('@rembuk/usecases/meetings/search')
    return searchAllMinutes(deps, actor, { ...params, ...query })
  })
}
