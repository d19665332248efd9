import { runInNewContext } from 'node:vm'
import { planLinks } from '@rembuk/contract/plan-document'
import { expect, test } from 'vitest'
import { navigationCode } from '../edge/navigation'
import { planLinksCode } from '../edge/plan-links'
import { responseHeaders } from '../edge/response-headers'
import { VIEWER_ADDRESS_HEADER, viewerAddressCode } from '../edge/viewer-address'

interface Request {
  uri: string
  headers: Record<string, { value: string }>
}

/** Runs a CloudFront function on a request, as CloudFront does. */
const atEdge = (code: string, request: Partial<Request>, ip = '203.0.113.7'): Request =>
  runInNewContext(`${code}; handler(event)`, {
    event: { viewer: { ip }, request: { uri: '/', headers: {}, ...request } },
  })

test.each(['/', '/masuk', '/kemitraan/batang/rapat', '/kemitraan/', '/versi.2/rapat'])(
  'the screen %s is the app',
  (uri) => {
    expect(atEdge(navigationCode, { uri }).uri).toBe('/index.html')
  },
)

test.each(['/assets/plan-3f2a.js', '/sw.js', '/manifest.webmanifest', '/index.html'])(
  'the file %s stays the file',
  (uri) => {
    expect(atEdge(navigationCode, { uri }).uri).toBe(uri)
  },
)

test('a plan has a document of its own, whose answer says what to ask the API for', () => {
  const answerTo = (uri: string) =>
    runInNewContext(`${planLinksCode}; handler(event)`, {
      event: { request: atEdge(navigationCode, { uri }), response: { headers: {} } },
    }).headers
  expect(atEdge(navigationCode, { uri: '/kemitraan/batang/rencana' }).uri).toBe('/rencana.html')
  expect(answerTo('/kemitraan/batang/rencana')).toEqual({ link: { value: planLinks('batang') } })
  expect(answerTo('/kemitraan/batang/rapat')).toEqual({})
})

test('the API gets the address of the device, whatever the sender claims', () => {
  const claimed = { [VIEWER_ADDRESS_HEADER]: { value: '198.51.100.1' }, cookie: { value: 'a=b' } }
  expect(atEdge(viewerAddressCode, { headers: claimed }).headers).toEqual({
    [VIEWER_ADDRESS_HEADER]: { value: '203.0.113.7' },
    cookie: { value: 'a=b' },
  })
})

test('a security header that CloudFront cannot say is refused, not dropped', () => {
  const headers = {
    'content-security-policy': "default-src 'none'",
    'strict-transport-security': 'max-age=60',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  }
  expect(() => responseHeaders(headers)).not.toThrow()
  expect(() => responseHeaders({ ...headers, 'strict-transport-security': 'soon' })).toThrow(RangeError)
  expect(() => responseHeaders({ ...headers, 'referrer-policy': 'never' })).toThrow(RangeError)
  expect(() => responseHeaders({ ...headers, 'x-content-type-options': '' })).toThrow(RangeError)
})
