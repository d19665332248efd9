import type { Deps } from '../ports/deps'

/** The text of a snapshot that was written down. Throws RangeError where it is gone. */
export const snapshotTextOf = async (
  { contents }: Pick<Deps, 'contents'>,
  partnershipId: string,
  hash: string,
): Promise<string> => {
  const content = await contents.get(partnershipId, hash)
  if (!content) throw new RangeError('a snapshot that was written down is gone')
  return new TextDecoder().decode(content)
}
