import { expect, it } from 'vitest'
import { returnAddress, signInAddress } from './return-address'

it('remembers where the person was', () => {
  const address = signInAddress({ pathname: '/kemitraan/batang/rencana', search: '?minggu=48' })
  const query = new URL(address, 'https://app.invalid').searchParams
  expect(returnAddress(query.get('ke') ?? undefined)).toBe('/kemitraan/batang/rencana?minggu=48')
})

it('leads home where there is nothing to remember', () => {
  expect(signInAddress({ pathname: '/', search: '' })).toBe('/masuk')
  expect(returnAddress(undefined)).toBe('/')
  expect(returnAddress('/masuk?ke=/masuk')).toBe('/')
})

it.each([
  'https://evil.invalid/',
  '//evil.invalid/',
  '/\\evil.invalid',
  '/.//evil.invalid',
  '/kemitraan/..//evil.invalid',
  '\\\\evil.invalid',
  'javascript:alert(1)',
  'lainnya',
])('never leads out of the app: %s', (text) => {
  expect(returnAddress(text)).toBe('/')
})
