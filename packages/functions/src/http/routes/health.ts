import type { Health } from '@rembuk/contract/health'
import { errorFacts } from '../../error-facts'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** Reads something from the store, there or not, so that "reachable" is never a guess. */
export const serveHealth = (serve: Serve, { people, version, log }: HttpDeps): void => {
  serve('health', async ({ context }): Promise<Health | Response> => {
    try {
      await people.get('health')
      return { version, store: 'reachable' }
    } catch (error) {
      log({ level: 'error', event: 'unhealthy', ...errorFacts(error) })
      return context.json<Health>({ version, store: 'unreachable' }, 503)
    }
  })
}
