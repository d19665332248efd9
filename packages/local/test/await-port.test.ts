import { createServer, type Server } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { awaitPort } from '../src/await-port'

const listenOn = (port: number): Promise<{ server: Server; port: number }> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 })
    })
    onTestFinished(() => void server.close())
  })

test('a port that another run is giving up can be used afterwards', async () => {
  const { server, port } = await listenOn(0)
  setTimeout(() => server.close(), 150)
  await awaitPort(port)
  expect((await listenOn(port)).port).toBe(port)
})

test('port 0 is always free', async () => {
  await expect(awaitPort(0)).resolves.toBeUndefined()
})
