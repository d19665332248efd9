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

export const actions = ['partnership:read', 'plan:read', 'plan:edit', 'comment:write'] as const
export type Action = (typeof actions)[number]

const table: Record<Role, readonly Action[]> = {
  member: ['partnership:read', 'plan:read', 'plan:edit', 'comment:write'],
  staff: ['partnership:read', 'plan:read', 'plan:edit', 'comment:write'],
  admin: ['partnership:read', 'plan:read', 'plan:edit', 'comment:write'],
  facilitator: ['partnership:read', 'plan:read'],
}

/** Whether the role allows the action. */
export const may = (role: Role, action: Action): boolean => table[role].includes(action)
