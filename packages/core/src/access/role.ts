/** In what a person takes part in a partnership; `policy` says what each may. */
export const roles = ['member', 'staff', 'admin', 'facilitator', 'guest'] as const

/**
 * - `member`: of a producing business (UMKM)
 * - `staff`: of the cooperative
 * - `admin`: of the cooperative or a business, signs for it
 * - `facilitator`: a government facilitator with the partnership's live consent; reads and assists
 * - `guest`: somebody of another partnership with the same consent; reads
 */
export type Role = (typeof roles)[number]
