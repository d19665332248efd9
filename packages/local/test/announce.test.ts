import { expect, test } from 'vitest'
import { announcement, startFailure } from '../src/announce'

const local = {
  origin: 'http://localhost:4300',
  socketUrl: 'ws://localhost:4300/live',
  engine: 'dynoxide',
  stop: async () => undefined,
}
const settings = { port: 4300, dataDir: 'data', empty: false }

test('the announcement names the address, the outbox and the demo people', () => {
  const text = announcement(local, settings)
  expect(text).toContain('http://localhost:4300\n')
  expect(text).toContain('http://localhost:4300/dev/outbox')
  expect(text).toMatch(/081200000001 +Bu Sari/)
})

test('without demo data nobody is named', () => {
  expect(announcement(local, { ...settings, empty: true })).not.toContain('0812')
})

test('a busy port is told in plain words, with what to do', () => {
  const busy = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' })
  expect(startFailure(busy, settings)).toMatch(/^Port 4300 is in use.*PORT=/)
})

test('any other failure is told as it is', () => {
  expect(startFailure(new Error('No database engine can run here.'), settings)).toBe(
    'No database engine can run here.',
  )
})
