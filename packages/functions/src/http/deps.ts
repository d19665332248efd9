import type { LiveDeps } from '@rembuk/sync/server/ports'
import type { Deps } from '@rembuk/usecases/ports/deps'
import type { CodeLimits } from '@rembuk/usecases/sign-in/code-limits'
import type { Log } from '../log'

export interface HttpDeps extends Deps {
  live: LiveDeps
  /** Origins from which the web app may ask for changes. */
  appOrigins: string[]
  /** Of the product, as in 0.1.0. */
  version: string
  log: Log
  /** What our own edge sends along; without one nobody is believed to be the edge. */
  edgeSecret?: string
  /** The public key by which push services know us; without one no device is reached. */
  pushKey?: string
  /** Whether e-mail can be sent. */
  hasEmail: boolean
  /** In the place of the usual ones. */
  codeLimits?: CodeLimits
}
