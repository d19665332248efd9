import type { ChangeCounts, PlanAgreed } from '@rembuk/core/notice/notice'
import type { Told } from '../ports/acknowledgements'

const sum = ({ changed, moved, added, cancelled }: ChangeCounts): number =>
  changed + moved + added + cancelled

/** What a message tells of an agreed version; undefined where it changes no delivery of the person's party. */
export const toldOf = ({ version, deliveries }: PlanAgreed): Told | undefined => {
  const count = sum(deliveries)
  if (count === 0) return undefined
  if (version === 1) return { count, change: 'agreed' }
  return { count, change: deliveries.moved === count ? 'moved' : 'changed' }
}
