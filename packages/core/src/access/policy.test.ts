import { describe, expect, it } from 'vitest'
import { actions, may, roles } from './policy'

describe('the access policy', () => {
  it('lets everyone in a partnership read its plan', () => {
    expect(roles.filter((role) => may(role, 'partnership:read') && may(role, 'plan:read'))).toEqual([
      ...roles,
    ])
  })

  it('lets everyone but a facilitator edit the plan', () => {
    expect(roles.filter((role) => may(role, 'plan:edit'))).toEqual(['member', 'staff', 'admin'])
  })

  it('lets everyone but a facilitator comment', () => {
    expect(roles.filter((role) => may(role, 'comment:write'))).toEqual(['member', 'staff', 'admin'])
  })

  it('shows terms, and so prices, to those alone who belong to a party', () => {
    expect(roles.filter((role) => may(role, 'terms:read'))).toEqual(['member', 'staff', 'admin'])
  })

  it('lets a facilitator read and nothing else', () => {
    expect(actions.filter((action) => may('facilitator', action))).toEqual([
      'partnership:read',
      'plan:read',
      'agreement:read',
    ])
  })
})
