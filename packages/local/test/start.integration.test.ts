import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ticket } from '@rembuk/contract/documents'
import { health } from '@rembuk/contract/health'
import { partnershipList } from '@rembuk/contract/partnerships'
import { me } from '@rembuk/contract/sign-in'
import * as v from 'valibot'
import { expect, onTestFinished, test } from 'vitest'
import { demoPeople } from '../src/demo/people'
import { type LocalOptions, startLocal } from '../src/start-local'
import { createApiClient, outboxOf } from './api-client'
import { closeCode, nextText, openSocket } from './gateway/test-gateway'

const [sari, , , , , , tiur] = demoPeople
const main = join(import.meta.dirname, '../src/main.ts')

const dataFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-local-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

const start = async (options: Partial<LocalOptions> = {}) => {
  const failures: unknown[] = []
  const dataDir = options.dataDir ?? dataFolder()
  const local = await startLocal({
    port: 0,
    dataDir,
    onFailure: (failure) => failures.push(failure),
    ...options,
  })
  onTestFinished(() => local.stop())
  return { ...local, dataDir, failures }
}

/** The main program in a process of its own, once it has said that it is ready. */
const runMain = async (env: Record<string, string>, args: string[] = []): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...process.env, ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (text: Buffer) => {
      said += text
      if (said.includes('Rembuk is ready')) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => reject(new Error(`it ended: ${said}`)))
  })
  return child
}

const ended = (child: ChildProcess) =>
  new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  )

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

test('it is healthy, and started empty there are no messages and no demo people', async () => {
  const { origin, failures } = await start({ empty: true })
  const answer = await fetch(`${origin}/api/health`)
  expect(v.parse(health, await answer.json()).store).toBe('reachable')
  expect(await outboxOf(origin)).toEqual([])

  const api = createApiClient(origin)
  await api.signIn(sari.phone)
  expect(v.parse(me, await (await api.call('GET', '/api/me')).json()).name).toBe('')
  expect(failures).toEqual([])
})

test('a demo person signs in with the code from the outbox and finds the partnership', async () => {
  const { origin } = await start()
  const api = createApiClient(origin)
  await api.signIn(sari.phone)
  const list = v.parse(partnershipList, await (await api.call('GET', '/api/partnerships')).json())
  expect(list.partnerships.map(({ id }) => id)).toEqual([sari.partnershipId])
})

test('a ticket opens one socket, to which the live document answers', async () => {
  const { origin, failures } = await start()
  const api = createApiClient(origin)
  await api.signIn(sari.phone)
  const list = v.parse(partnershipList, await (await api.call('GET', '/api/partnerships')).json())
  const documentId = list.partnerships[0]?.planDocumentId
  const answer = await api.call('POST', `/api/documents/${documentId}/tickets`)
  const { url, ticket: secret } = v.parse(ticket, await answer.json())
  const address = `${url}?ticket=${encodeURIComponent(secret)}`

  const socket = await openSocket(address, { origin })
  socket.send(JSON.stringify({ t: 'hello', v: 1, client: 4242 }))
  expect(JSON.parse(await nextText(socket))).toMatchObject({ t: 'welcome', role: 'editor' })
  await expect(openSocket(address, { origin })).rejects.toThrow('refused: 401')
  await expect(openSocket(url, { origin })).rejects.toThrow('refused: 401')
  socket.close()
  await closeCode(socket)
  expect(failures).toEqual([])
})

test('state survives a restart: the session is still good and the demo is not written twice', async () => {
  const { origin, dataDir, stop } = await start()
  const api = createApiClient(origin)
  await api.signIn(tiur.phone)
  await stop()

  const port = Number(new URL(origin).port)
  await start({ dataDir, port })
  expect(v.parse(me, await (await api.call('GET', '/api/me')).json()).name).toBe(tiur.name)
  const list = v.parse(partnershipList, await (await api.call('GET', '/api/partnerships')).json())
  expect(list.partnerships).toHaveLength(1)
})

test('killed with SIGKILL it serves again on the same port and data, and forgot nothing', async () => {
  const port = await freePort()
  const env = { PORT: String(port), REMBUK_DATA: dataFolder() }
  const origin = `http://localhost:${port}`
  const api = createApiClient(origin)

  const first = await runMain(env)
  await api.signIn(sari.phone)
  await api.call('PUT', '/api/me/name', { name: 'Sari Wahyuni' })
  const killed = ended(first)
  first.kill('SIGKILL')
  expect(await killed).toBe('SIGKILL')

  await runMain(env)
  const answer = await fetch(`${origin}/api/health`)
  expect(v.parse(health, await answer.json()).store).toBe('reachable')
  expect(v.parse(me, await (await api.call('GET', '/api/me')).json()).name).toBe('Sari Wahyuni')
})

test('SIGTERM ends it in order, with status 0', async () => {
  const child = await runMain({ PORT: '0', REMBUK_DATA: dataFolder() }, ['--empty'])
  const status = ended(child)
  child.kill('SIGTERM')
  expect(await status).toBe(0)
})

test('a port in use is told in plain words', async () => {
  const { origin } = await start({ empty: true })
  const { port } = new URL(origin)
  await expect(runMain({ PORT: port, REMBUK_DATA: dataFolder() }, ['--empty'])).rejects.toThrow(
    `Port ${port} is in use`,
  )
})
