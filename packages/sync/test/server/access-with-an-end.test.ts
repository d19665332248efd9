import { beforeEach, describe, expect, it } from 'vitest'
import { encodeBytes } from '../../src/protocol/base64'
import { CONNECTION_RECORD_MS } from '../../src/protocol/limits'
import { typist } from '../support/edits'
import { createServer, DOCUMENT, type Server, START } from '../support/server'

const UNTIL = START + 60_000

let server: Server
let writer: ReturnType<typeof typist>

const write = (count: number) =>
  server.say('c1', {
    t: 'push',
    id: `batch-0${count}`,
    u: encodeBytes(writer.type('a', count)),
    known: count - 1,
  })

const updatesHeard = () => server.sentTo('c2').filter(({ t }) => t === 'up').length

beforeEach(async () => {
  server = createServer()
  writer = typist(7)
  await server.join('c1', 'sari', 7)
  server.accesses.set('ratna', { role: 'reader', until: UNTIL })
  await server.join('c2', 'ratna', 8)
})

describe('a reader whose access has an end', () => {
  it('gets every edit before it, and from that moment on nothing', async () => {
    server.clock.now = UNTIL - 1
    await write(1)
    expect(updatesHeard()).toBe(1)
    server.clock.now = UNTIL
    const heard = server.sentTo('c2').length
    await write(2)
    await server.say('c1', { t: 'aware', k: 1, s: { cell: 'a' } })
    await server.say('c1', { t: 'aware', k: 2, s: { cell: 'b' }, to: 8 })
    expect(server.sentTo('c2')).toHaveLength(heard)
  })

  it.each([
    { t: 'since', known: 0 },
    { t: 'aware', k: 1, s: { cell: 'a' } },
    { t: 'hello', v: 1, client: 8 },
  ] as const)('is let go at the next word after it, and the others hear that: %j', async (frame) => {
    server.clock.now = UNTIL
    await server.say('c2', frame)
    expect(server.sentTo('c2').at(-1)).toEqual({ t: 'bye', code: 4500 })
    expect(server.closed).toEqual(['c2'])
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'left', client: 8 })
  })

  it('does not stay longer by saying hello again', async () => {
    server.accesses.set('ratna', { role: 'reader' })
    await server.say('c2', { t: 'hello', v: 1, client: 8 })
    server.clock.now = UNTIL
    await write(1)
    expect(updatesHeard()).toBe(0)
  })
})

it('an access that ends after the connection does not make it last longer', async () => {
  server.accesses.set('wati', { role: 'reader', until: START + 2 * CONNECTION_RECORD_MS })
  await server.join('c3', 'wati', 9)
  const here = await server.deps.connections.list(DOCUMENT)
  expect(here.find(({ clientId }) => clientId === 9)?.expiresAt).toBe(START + CONNECTION_RECORD_MS)
})
