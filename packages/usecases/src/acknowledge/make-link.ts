import type { AcknowledgeLink } from '../ports/acknowledgements'
import type { Deps } from '../ports/deps'
import { randomToken } from '../random/token'
import { linkHash } from './link-hash'

/** How long a link in a message works, in milliseconds. */
const LINK_LIFE_MS = 7 * 24 * 60 * 60_000

export type LinkDeps = Pick<Deps, 'acknowledgeLinks' | 'secrets' | 'randomBytes' | 'appHost' | 'now'>

/**
 * A link of one message with which its person says that they have seen what it told, without signing in:
 * once, within seven days. Its secret of 256 bits stands behind the #, which browsers and those who
 * preview links send to nobody; the store has its hash.
 */
export const makeAcknowledgeLink = async (
  { acknowledgeLinks, secrets, randomBytes, appHost, now }: LinkDeps,
  about: Omit<AcknowledgeLink, 'tokenHash' | 'expiresAt'>,
): Promise<string> => {
  const token = randomToken(randomBytes)
  const tokenHash = linkHash(secrets, token)
  await acknowledgeLinks.put({ ...about, tokenHash, expiresAt: now() + LINK_LIFE_MS })
  return `https://${appHost}/tahu#${token}`
}
