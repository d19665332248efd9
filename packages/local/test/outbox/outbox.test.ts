import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createOutbox, type Outbox } from '../../src/outbox/outbox'
import { serveOutbox } from '../../src/outbox/serve'

const serve = async (outbox: Outbox): Promise<string> => {
  const server = createServer((req, response) => serveOutbox(outbox, req, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/dev/outbox`
}

const message = (text: string) => ({ to: '+6281200000001', channel: 'whatsapp' as const, text })

test('a program reads the messages as JSON, newest first', async () => {
  let now = Date.UTC(2026, 10, 21, 3, 0, 0)
  const outbox = createOutbox(() => now)
  await outbox.send(message('first'))
  now += 1000
  await outbox.send(message('second'))
  const response = await fetch(await serve(outbox))
  expect(await response.json()).toEqual([
    { ...message('second'), at: '2026-11-21T03:00:01.000Z' },
    { ...message('first'), at: '2026-11-21T03:00:00.000Z' },
  ])
})

test('only the newest 200 messages are kept', async () => {
  const outbox = createOutbox()
  for (let i = 0; i < 250; i++) await outbox.send(message(String(i)))
  expect(outbox.messages()).toHaveLength(200)
  expect(outbox.messages().at(-1)?.text).toBe('50')
})

test('a browser gets a page that runs no script and shows texts as text only', async () => {
  const outbox = createOutbox()
  await outbox.send(message('<script>alert("1")</script> & \'x\''))
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  const response = await fetch(await serve(outbox), { headers: browser })
  const page = await response.text()
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;')
  expect(page).not.toContain('<script')
  expect(page).toContain('http-equiv="refresh"')
})

test('an empty outbox is an empty list, and a page that says so', async () => {
  const url = await serve(createOutbox())
  expect(await (await fetch(url)).json()).toEqual([])
  expect(await (await fetch(url, { headers: { accept: 'text/html' } })).text()).toContain('Belum ada pesan')
})

test('a page of another name that resolves to this machine is refused', async () => {
  const url = await serve(createOutbox())
  const status = await new Promise((resolve, reject) => {
    const call = request(url, { headers: { host: 'evil.example:4300' } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    call.on('error', reject).end()
  })
  expect(status).toBe(403)
})

test('the outbox is only for reading', async () => {
  expect((await fetch(await serve(createOutbox()), { method: 'POST' })).status).toBe(405)
})
