import type { CatchUp } from '../protocol/frames'
import { PART_CHARS, SOCKET_PARTS } from '../protocol/limits'
import { postFrame } from './fan-out'
import type { LiveDeps } from './ports'

/** Posts a catch-up in pieces that fit the gateway's frames, or says to fetch it over HTTPS. */
export const sendCatchUp = async (deps: LiveDeps, connectionId: string, state: CatchUp): Promise<void> => {
  const text = JSON.stringify(state)
  const of = Math.ceil(text.length / PART_CHARS)
  if (of > SOCKET_PARTS) return postFrame(deps, connectionId, { t: 'fetch' })
  const r = deps.newId()
  for (let i = 0; i < of; i++) {
    const s = text.slice(i * PART_CHARS, (i + 1) * PART_CHARS)
    await postFrame(deps, connectionId, { t: 'part', r, i, of, s })
  }
}
