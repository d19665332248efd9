import { describe, expect, it } from 'vitest'
import { levels } from './level'
import { actions, may } from './policy'
import { roles } from './role'

const rolesWith = (action: (typeof actions)[number]) =>
  roles.filter((role) => levels.every((level) => may({ role, level }, action)))
const ofParties = ['member', 'staff', 'admin']

describe('the access policy', () => {
  it('lets everyone in a partnership see that it is there and how it is doing', () => {
    for (const action of ['partnership:read', 'condition:read'] as const)
      expect(rolesWith(action)).toEqual([...roles])
  })

  it.each([
    'plan:edit',
    'comment:write',
    'terms:edit',
    'work:report',
    'sharing:decide',
    'support:report',
  ] as const)('allows %s to those alone who belong to a party, whatever was granted to others', (action) => {
    expect(roles.filter((role) => levels.some((level) => may({ role, level }, action)))).toEqual(ofParties)
  })

  it.each(['facilitator', 'guest'] as const)(
    'shows a %s the plan and prices only as far as granted',
    (role) => {
      const seen = levels.map((level) =>
        (['plan:read', 'terms:read'] as const).map((action) => may({ role, level }, action)),
      )
      expect(seen).toEqual([
        [false, false],
        [true, false],
        [true, true],
      ])
    },
  )

  it('reads a part from before there were levels as one that reads the plan without prices', () => {
    for (const action of actions)
      expect(may({ role: 'facilitator' }, action)).toBe(may({ role: 'facilitator', level: 'plan' }, action))
  })

  it('lets facilitators alone write down assistance', () => {
    expect(rolesWith('support:assist')).toEqual(['facilitator'])
  })

  it('lets facilitators alone attend meetings by invitation, if they are shown more than figures', () => {
    for (const level of levels) {
      const attending = roles.filter((role) => may({ role, level }, 'meeting:attend'))
      expect(attending).toEqual(level === 'aggregates' ? [] : ['facilitator'])
    }
  })
})
