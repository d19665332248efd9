import type { Deps } from '../ports/deps'

/** Of a 256-bit hash in base64url: 132 bits. */
const ID_CHARS = 22

/** The id under which a request is written down: the same for the same person, purpose and key. */
export const requestId = (
  { secrets }: Pick<Deps, 'secrets'>,
  purpose: string,
  personId: string,
  requestKey: string,
): string => secrets.hash(purpose, `${personId} ${requestKey}`).slice(0, ID_CHARS)
