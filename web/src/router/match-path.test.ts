import { expect, it } from 'vitest'
import { matchPath } from './match-path'

const plan = '/kemitraan/:partnershipId/rencana'

it('finds what stands in the places of a path', () => {
  expect(matchPath(plan, '/kemitraan/batang/rencana')).toEqual({ partnershipId: 'batang' })
  expect(matchPath(plan, '/kemitraan/a%20b/rencana/')).toEqual({ partnershipId: 'a b' })
  expect(matchPath('/', '/')).toEqual({})
})

it.each([
  '/',
  '/kemitraan/batang',
  '/kemitraan/batang/rencana/48',
  '/kemitraan/batang/rapat',
  '/kemitraan/%/rencana',
])('does not take %s for a plan', (pathname) => {
  expect(matchPath(plan, pathname)).toBeUndefined()
})
