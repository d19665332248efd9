import type { Level } from './level'
import type { Role } from './role'

/** The role in which a person takes part and, of who belongs to no party, how much was granted. */
export interface Part {
  role: Role
  level?: Level
}

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
  'meeting:attend',
  'condition:read',
  'sharing:read',
  'sharing:decide',
  'support:read',
  'support:assist',
  'support:report',
] as const
export type Action = (typeof actions)[number]

/** For those alone who belong to no party. */
const ofFacilitators: readonly Action[] = ['support:assist', 'meeting:attend']

/** What everybody may who belongs to a party. Who may sign for it is written in the agreement itself. */
const ofParty: readonly Action[] = actions.filter((action) => !ofFacilitators.includes(action))

const aggregates: readonly Action[] = ['partnership:read', 'condition:read', 'sharing:read']
const plan: readonly Action[] = [...aggregates, 'plan:read', 'agreement:read']
const byLevel: Record<Level, readonly Action[]> = {
  aggregates,
  plan,
  everything: [...plan, 'terms:read'],
}

const assisting: readonly Action[] = ['support:read', 'support:assist']

/**
 * A meeting that a facilitator is invited to names everybody and speaks of the plan: whom the parties show
 * figures alone cannot attend one.
 */
const attending: readonly Action[] = ['meeting:attend']

/** A part without a level is from before there were any: it reads the plan. */
const actionsOf = ({ role, level = 'plan' }: Part): readonly Action[] => {
  if (role === 'facilitator')
    return [...byLevel[level], ...assisting, ...(level === 'aggregates' ? [] : attending)]
  return role === 'guest' ? byLevel[level] : ofParty
}

/** Whether a part in a partnership allows the action. */
export const may = (part: Part, action: Action): boolean => actionsOf(part).includes(action)

/** Whether a role is of one who belongs to no party: what they see was granted to them. */
export const isShown = (role: Role): boolean => role === 'facilitator' || role === 'guest'
