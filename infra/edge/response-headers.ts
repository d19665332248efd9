import { Duration } from 'aws-cdk-lib'
import { HeadersReferrerPolicy, type ResponseHeadersPolicyProps } from 'aws-cdk-lib/aws-cloudfront'

/**
 * Says given response headers the way CloudFront wants to hear them: the well-known security headers in
 * fields of their own (it refuses them as custom headers), everything else as it is. They replace what
 * the origin sends.
 * @throws RangeError for a value that the field cannot express; nothing is dropped silently.
 */
export const responseHeaders = (headers: Record<string, string>): ResponseHeadersPolicyProps => {
  const {
    'content-security-policy': contentSecurityPolicy,
    'strict-transport-security': transport,
    'x-content-type-options': sniffing,
    'referrer-policy': referrer,
    ...others
  } = headers
  if (!contentSecurityPolicy || !transport || sniffing !== 'nosniff') {
    throw new RangeError('Needs a content security policy, strict transport security and nosniff')
  }
  return {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      strictTransportSecurity: { ...transportSecurity(transport), override: true },
      referrerPolicy: { referrerPolicy: referrerPolicy(referrer), override: true },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override: true })),
    },
  }
}

const transportSecurity = (value: string) => {
  const match = /^max-age=(\d+)(; includeSubDomains)?(; preload)?$/.exec(value)
  if (!match) throw new RangeError(`CloudFront cannot say strict-transport-security: ${value}`)
  return {
    accessControlMaxAge: Duration.seconds(Number(match[1])),
    includeSubdomains: match[2] !== undefined,
    preload: match[3] !== undefined,
  }
}

const referrerPolicy = (value: string | undefined): HeadersReferrerPolicy => {
  const known = Object.values(HeadersReferrerPolicy).find((policy) => policy === value)
  if (!known) throw new RangeError(`CloudFront cannot say referrer-policy: ${value}`)
  return known
}
