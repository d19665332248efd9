import { expect, test } from 'vitest'
import { packedPlanRoute } from './packed-plan-routes'
import { planAddress, planLinks } from './plan-document'
import { partnershipRoute } from './routes'

test('the links are the addresses that the page asks for', () => {
  const [, id = ''] = planAddress.exec('/kemitraan/k3v9x2/rencana') ?? []
  const addresses = [...planLinks(id).matchAll(/<([^>]+)>; rel=preload; as=fetch; crossorigin/g)]
  expect(addresses.map(([, address]) => address)).toEqual([
    partnershipRoute.path.replace('{partnershipId}', 'k3v9x2'),
    packedPlanRoute.path.replace('{documentId}', 'k3v9x2.plan.1'),
  ])
})

test.each(['/kemitraan/k3v9x2/rapat', '/kemitraan/a%3Eb/rencana', '/kemitraan/k3v9x2/rencana/x', '/'])(
  '%s is no plan',
  (address) => {
    expect(planAddress.test(address)).toBe(false)
  },
)
