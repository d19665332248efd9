import { expect, test } from 'vitest'
import { publicAddresses } from '../src/addresses'

test('the app may be opened under every loopback name of its port', () => {
  expect(publicAddresses('http://localhost:4300', 'live')).toEqual({
    origin: 'http://localhost:4300',
    appOrigins: ['http://localhost:4300', 'http://127.0.0.1:4300', 'http://[::1]:4300'],
    socketUrl: 'ws://localhost:4300/live',
  })
})

test('behind a proxy browsers are told the address of the proxy', () => {
  const { origin, socketUrl } = publicAddresses('http://localhost:4301', 'live', 'https://rembuk.test')
  expect([origin, socketUrl]).toEqual(['https://rembuk.test', 'wss://rembuk.test/live'])
})
