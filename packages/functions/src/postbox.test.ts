import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Outage } from '@rembuk/usecases/ports/outage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPostbox } from './postbox'

interface Seen {
  method: string | undefined
  url: string | undefined
  text: string
}

let server: Server
let endpoint: string
let seen: Seen[]
/** Statuses of the next answers; 200 when there are none left. */
let statuses: number[]
/** Whether requests are left without an answer. */
let silent: boolean

beforeEach(async () => {
  seen = []
  statuses = []
  silent = false
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen.push({ method: request.method, url: request.url, text: Buffer.concat(chunks).toString() })
      if (silent) return
      const status = statuses.shift() ?? 200
      const type = { 410: 'GoneException', 429: 'LimitExceededException' }[status]
      response.writeHead(status, type ? { 'x-amzn-errortype': type } : {}).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/live`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

describe('the way back to a client', () => {
  it('posts text to the connection', async () => {
    expect(await createPostbox(endpoint).post('abc=', '{"t":"at"}')).toBe('sent')
    expect(seen).toEqual([{ method: 'POST', url: '/live/@connections/abc%3D', text: '{"t":"at"}' }])
  })

  it('says of a connection that has ended that it is gone', async () => {
    statuses = [410]
    expect(await createPostbox(endpoint).post('abc=', 'x')).toBe('gone')
  })

  it('tries again after a throttle', async () => {
    statuses = [429]
    expect(await createPostbox(endpoint).post('abc=', 'x')).toBe('sent')
    expect(seen).toHaveLength(2)
  })

  it('gives up with an outage when nothing helps', async () => {
    statuses = Array<number>(10).fill(500)
    await expect(createPostbox(endpoint).post('abc=', 'x')).rejects.toThrow(Outage)
    expect(seen).toHaveLength(3)
  })

  it('does not wait for ever for an answer that never comes', async () => {
    silent = true
    const impatient = createPostbox(endpoint, 20)
    await expect(impatient.post('abc=', 'x')).rejects.toThrow(Outage)
    await expect(impatient.close('abc=')).rejects.toThrow(Outage)
  })

  it('closes a connection, and one that has ended already is fine', async () => {
    statuses = [204, 410]
    await createPostbox(endpoint).close('abc=')
    await createPostbox(endpoint).close('abc=')
    expect(seen.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
  })
})
