import { getProfile } from '@rembuk/usecases/people/profile'
import { rename } from '@rembuk/usecases/people/rename'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const serveMe = (serve: Serve, deps: HttpDeps): void => {
  serve('me', ({ actor }) => getProfile(deps, actor))
  serve('rename', ({ actor, body }) => rename(deps, actor, body.name))
}
