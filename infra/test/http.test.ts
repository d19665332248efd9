import { routes } from '@rembuk/contract/route-table'
import type { Route } from '@rembuk/contract/routes'
import { beforeAll, expect, test } from 'vitest'
import { resource, resources, text } from './resources'
import { type Synthesis, synthesise } from './synthesise'

let production: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
})

/** Whether API Gateway's route takes a request, by its rules for `{name}`, `{name+}` and ANY. */
const takes = (routeKey: string, { method, path }: Route): boolean => {
  const [routeMethod, routePath = ''] = routeKey.split(' ')
  const pattern = routePath.replace(/\{\w+\+\}/g, '.+').replace(/\{\w+\}/g, '[^/]+')
  return (routeMethod === 'ANY' || routeMethod === method) && new RegExp(`^${pattern}$`).test(path)
}

test.each(Object.entries<Route>(routes))('the route %s of the contract is reachable', (_, route) => {
  const keys = resources(production, 'AWS::ApiGatewayV2::Route')
    .filter(({ name }) => name.startsWith('Http/'))
    .map(({ Properties }) => String(Properties.RouteKey))
  expect(keys.filter((key) => takes(key, route))).toHaveLength(1)
})

test('CloudFront hands every route of the contract to the API', () => {
  const { DistributionConfig } = resource(production, 'AWS::CloudFront::Distribution').Properties as {
    DistributionConfig: { CacheBehaviors: { PathPattern: string }[] }
  }
  const prefixes = DistributionConfig.CacheBehaviors.map(({ PathPattern }) => PathPattern.replace('*', ''))
  for (const { path } of Object.values<Route>(routes)) {
    expect(prefixes.some((prefix) => path.startsWith(prefix))).toBe(true)
  }
})

test('the API calls its function in the payload format that it understands', () => {
  const integrations = resources(production, 'AWS::ApiGatewayV2::Integration').filter(({ name }) =>
    name.startsWith('Http/'),
  )
  expect(integrations.map(({ Properties }) => Properties.PayloadFormatVersion)).toEqual(['2.0'])
})

test('both APIs are throttled', () => {
  for (const { Properties } of resources(production, 'AWS::ApiGatewayV2::Stage')) {
    expect(Properties.DefaultRouteSettings).toEqual({
      ThrottlingRateLimit: expect.any(Number),
      ThrottlingBurstLimit: expect.any(Number),
    })
  }
})

test('access logs name no address, device, path or query', () => {
  const formats = resources(production, 'AWS::ApiGatewayV2::Stage').map(({ Properties }) =>
    text((Properties.AccessLogSettings as { Format: unknown }).Format),
  )
  expect(formats).toHaveLength(2)
  for (const format of formats) {
    expect(format).toContain('$context.requestId')
    expect(format).not.toMatch(/identity|userAgent|[pP]ath|query|domainName/)
  }
})
