import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'

/** The parts of the page, as the address names them (`?bagian=nilai`). */
export type OneTab = 'keadaan' | 'nilai' | 'penilaian' | 'pendampingan' | 'dampak'

/** Those that a person may see, in the order shown. */
export const tabsFor = (part: Pick<PartnershipDetail, 'role' | 'level'>): OneTab[] => [
  'keadaan',
  'nilai',
  ...(may(part, 'support:report') ? (['penilaian'] as const) : []),
  ...(may(part, 'support:read') ? (['pendampingan', 'dampak'] as const) : []),
]
