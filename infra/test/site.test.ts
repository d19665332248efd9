import { securityHeaders } from '@rembuk/contract/security-headers'
import { beforeAll, expect, test } from 'vitest'
import { handler, resource, text } from './resources'
import { type Synthesis, synthesise } from './synthesise'

interface Behaviour {
  CachePolicyId: string
  Compress: boolean
  ResponseHeadersPolicyId?: unknown
  TargetOriginId: string
  ViewerProtocolPolicy: string
}

interface Distribution {
  CacheBehaviors: (Behaviour & { PathPattern: string })[]
  DefaultCacheBehavior: Behaviour
  CustomErrorResponses?: unknown
  Logging: { Bucket: string; IncludeCookies: boolean }
  Origins: { Id: string; OriginCustomHeaders?: unknown; OriginAccessControlId?: unknown }[]
  ViewerCertificate: { MinimumProtocolVersion: string }
}

/** CloudFront's own policy that caches nothing. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'

let production: Synthesis
let site: Distribution
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
  site = resource(production, 'AWS::CloudFront::Distribution').Properties.DistributionConfig as Distribution
})

test('pages are private in their bucket and only CloudFront reads them', () => {
  expect(resource(production, 'AWS::S3::Bucket').Properties.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  })
  const origin = site.Origins.find(({ Id }) => Id === site.DefaultCacheBehavior.TargetOriginId)
  expect(origin?.OriginAccessControlId).toBeDefined()
})

test('pages come compressed, over TLS 1.2 or later, and requests are logged without cookies', () => {
  expect(site.DefaultCacheBehavior).toMatchObject({
    Compress: true,
    ViewerProtocolPolicy: 'redirect-to-https',
  })
  expect(site.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021')
  expect(site.Logging).toEqual({
    Bucket: 'rembuk-edge-logs.s3.us-east-1.amazonaws.com',
    IncludeCookies: false,
  })
})

test('answers of the API are never cached, and its errors stay errors', () => {
  const [api] = site.CacheBehaviors
  expect(api).toMatchObject({ PathPattern: '/api/*', CachePolicyId: CACHING_DISABLED })
  expect(site.CustomErrorResponses).toBeUndefined()
})

test('the API can tell a request through CloudFront from one past it', () => {
  const secret = '{{resolve:secretsmanager:rembuk/production:SecretString:edge::}}'
  const origin = site.Origins.find(({ Id }) => Id === site.CacheBehaviors[0]?.TargetOriginId)
  expect(origin?.OriginCustomHeaders).toEqual([{ HeaderName: 'rembuk-edge', HeaderValue: secret }])
  const { Variables } = handler(production, 'http').Properties.Environment as {
    Variables: Record<string, string>
  }
  expect(Variables.EDGE_SECRET).toBe(secret)
})

test('pages carry exactly the security headers of the local runner', () => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = resource(
    production,
    'AWS::CloudFront::ResponseHeadersPolicy',
  ).Properties.ResponseHeadersPolicyConfig as {
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: unknown }
      ContentTypeOptions: { Override: boolean }
      ReferrerPolicy: { ReferrerPolicy: string }
      StrictTransportSecurity: { AccessControlMaxAgeSec: number; IncludeSubdomains: boolean }
    }
    CustomHeadersConfig: { Items: { Header: string; Value: string }[] }
  }
  const policy = text(security.ContentSecurityPolicy.ContentSecurityPolicy)
  const transport = security.StrictTransportSecurity
  const [socketOrigin = ''] = /wss:[^; ]+/.exec(policy) ?? []
  expect(socketOrigin).toContain('.execute-api.')
  expect({
    'content-security-policy': policy,
    'strict-transport-security': `max-age=${transport.AccessControlMaxAgeSec}${transport.IncludeSubdomains ? '; includeSubDomains' : ''}`,
    'x-content-type-options': security.ContentTypeOptions.Override ? 'nosniff' : undefined,
    'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  }).toEqual(securityHeaders({ socketOrigin }))
})
