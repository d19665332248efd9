/**
 * The response headers of every page and asset. One source for the local runner and for CloudFront,
 * so that a page which works on one machine works deployed.
 *
 * Scripts and styles come from the own origin only, nothing inline. Text becomes markup or a script's
 * address only through the web's two Trusted Types policies, its compiled templates and its worker.
 *
 * @param socketOrigin scheme and host of the WebSocket API, such as `wss://live.example.id`
 * @returns lower-case header names with their values
 */
export const securityHeaders = ({ socketOrigin }: { socketOrigin: string }): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(socketOrigin),
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
})

const contentSecurityPolicy = (socketOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${socketOrigin}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rembuk-templates rembuk-worker',
  ].join('; ')
