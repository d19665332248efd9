import { expect, test } from 'vitest'
import { closeCode, openSocket, recorder, startTestGateway, until } from './test-gateway'

const FRAME = 32 * 1024
const MESSAGE = 128 * 1024

const connected = async (options = {}) => {
  const events = recorder()
  const gateway = await startTestGateway({ ...options, socket: events.socket })
  return { ...events, socket: await openSocket(gateway.socketUrl) }
}

test('a frame of exactly 32 KB is delivered', async () => {
  const { socket, messages } = await connected()
  socket.send('a'.repeat(FRAME))
  await until(() => messages.length === 1)
  expect(messages[0]?.body).toHaveLength(FRAME)
})

test('a frame of 32 KB and one byte closes the connection with 1009', async () => {
  const { socket, messages } = await connected()
  socket.send('a'.repeat(FRAME + 1))
  expect(await closeCode(socket)).toBe(1009)
  expect(messages).toEqual([])
})

test('frame sizes count bytes, not characters', async () => {
  const { socket } = await connected()
  socket.send(`${'é'.repeat(FRAME / 2)}a`)
  expect(await closeCode(socket)).toBe(1009)
})

test('a message of exactly 128 KB in frames of 32 KB is delivered whole', async () => {
  const { socket, messages } = await connected()
  for (const fin of [false, false, false, true]) socket.send('a'.repeat(FRAME), { fin })
  await until(() => messages.length === 1)
  expect(messages[0]?.body).toHaveLength(MESSAGE)
})

test('a message of 128 KB and one byte closes with 1009 although every frame is small enough', async () => {
  const { socket, messages } = await connected()
  for (const size of [FRAME, FRAME, FRAME, FRAME]) socket.send('a'.repeat(size), { fin: false })
  socket.send('a', { fin: true })
  expect(await closeCode(socket)).toBe(1009)
  expect(messages).toEqual([])
})

test('one large frame among small ones closes with 1009', async () => {
  const { socket } = await connected()
  socket.send('a', { fin: false })
  socket.send('a'.repeat(FRAME + 1), { fin: false })
  socket.send('a', { fin: true })
  expect(await closeCode(socket)).toBe(1009)
})

test('a binary message closes with 1003, and nothing after it is handled', async () => {
  const { socket, messages } = await connected()
  socket.send(Buffer.from('bytes'))
  socket.send('text')
  expect(await closeCode(socket)).toBe(1003)
  expect(messages).toEqual([])
})

test('messages before a refused one are still handled', async () => {
  const { socket, messages } = await connected()
  socket.send('fine')
  socket.send('a'.repeat(FRAME + 1))
  expect(await closeCode(socket)).toBe(1009)
  expect(messages.map(({ body }) => body)).toEqual(['fine'])
})

test('a silent connection is closed with 1001 when it has been idle too long', async () => {
  const { socket } = await connected({ limits: { socket: { idleMs: 40 } } })
  expect(await closeCode(socket)).toBe(1001)
})

test('traffic starts the idle time again, but no connection outlives its longest life', async () => {
  const { socket } = await connected({ limits: { socket: { idleMs: 1_500, lifeMs: 2_000 } } })
  const opened = performance.now()
  const closed = closeCode(socket)
  const talk = setInterval(() => socket.send('still here'), 20)
  expect(await closed).toBe(1001)
  clearInterval(talk)
  expect(performance.now() - opened).toBeGreaterThan(1_800)
})

test('messages of one connection are handled at the same time, up to the bound', async () => {
  let running = 0
  let most = 0
  let done = 0
  const gateway = await startTestGateway({
    limits: { socket: { concurrency: 3 } },
    socket: {
      message: async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 50))
        running--
        done++
        return { statusCode: 200 }
      },
    },
  })
  const socket = await openSocket(gateway.socketUrl)
  for (let i = 0; i < 9; i++) socket.send(String(i))
  await until(() => done === 9)
  expect(most).toBe(3)
})
