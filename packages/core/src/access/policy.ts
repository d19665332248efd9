/**
 * Who may do what in a partnership. A person takes part in one role; what is not in the table is
 * refused.
 */
export const roles = ['member', 'staff', 'admin', 'facilitator'] as const

/**
 * - `member`: of a producing business (UMKM)
 * - `staff`: of the cooperative
 * - `admin`: of the cooperative or a business, signs for it
 * - `facilitator`: a government facilitator with the partnership's live consent; reads
 */
export type Role = (typeof roles)[number]

export const actions = [
  'partnership:read',
  'plan:read',
  'plan:edit',
  'comment:write',
  'terms:read',
  'terms:edit',
  'agreement:read',
  'agreement:propose',
  'agreement:answer',
  'work:report',
  'meeting:read',
  'meeting:edit',
] as const
export type Action = (typeof actions)[number]

/** What everybody may who belongs to a party. Who may sign for it is written in the agreement itself. */
const ofParty: readonly Action[] = actions

const table: Record<Role, readonly Action[]> = {
  member: ofParty,
  staff: ofParty,
  admin: ofParty,
  facilitator: ['partnership:read', 'plan:read', 'agreement:read'],
}

/** Whether the role allows the action. */
export const may = (role: Role, action: Action): boolean => table[role].includes(action)
