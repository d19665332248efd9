import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers'

const policy = (socketOrigin: string): Record<string, string> =>
  Object.fromEntries(
    (securityHeaders({ socketOrigin })['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )

test('a page may talk to its own origin and to the live API, nowhere else', () => {
  expect(policy('wss://live.example')['connect-src']).toBe("'self' wss://live.example")
  expect(policy('wss://live.example')['default-src']).toBe("'none'")
})

test('no directive lets inline or evaluated code run', () => {
  for (const values of Object.values(policy('wss://live.example'))) expect(values).not.toMatch(/unsafe/)
})

test('nobody may frame a page or change its base address', () => {
  expect(policy('wss://live.example')).toMatchObject({ 'frame-ancestors': "'none'", 'base-uri': "'none'" })
})
