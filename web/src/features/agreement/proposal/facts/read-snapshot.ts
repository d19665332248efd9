import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { ApiProblem } from '../../../../api/problem'

/** A snapshot as the server froze it. Throws ApiProblem 'outdated-client' for a format of a later version. */
export const readSnapshot = (text: string): Snapshot => {
  const snapshot = JSON.parse(text) as Snapshot
  if (snapshot.format !== 1) throw new ApiProblem('outdated-client')
  return snapshot
}
