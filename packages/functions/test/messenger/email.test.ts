import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Outage } from '@rembuk/usecases/ports/outage'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { emailSender } from '../../src/messenger/email'

let server: Server
let endpoint: string
let seen: { path: string | undefined; body: Record<string, unknown> }[]
/** Status of the answers. */
let status: number

beforeEach(async () => {
  seen = []
  status = 200
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen.push({ path: request.url, body: JSON.parse(Buffer.concat(chunks).toString()) })
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"MessageId":"one"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const mail = {
  channel: 'email' as const,
  to: 'ratna@dinas.example',
  subject: 'Laporan Rembuk',
  text: '2 kemitraan perlu bantuan.',
  link: 'https://app.example/pendamping',
  stop: 'https://app.example/pendamping/laporan',
}

it('hands SES a plain mail from the one sender to the one address, with the way to turn it off', async () => {
  expect(await emailSender('kabar@rembuk.example', endpoint)(mail)).toBe('sent')
  const text =
    '2 kemitraan perlu bantuan.\n\nBuka https://app.example/pendamping\n\nUbah atau hentikan pesan ini: https://app.example/pendamping/laporan'
  expect(seen).toEqual([
    {
      path: '/v2/email/outbound-emails',
      body: {
        FromEmailAddress: 'Rembuk <kabar@rembuk.example>',
        Destination: { ToAddresses: ['ratna@dinas.example'] },
        Content: {
          Simple: {
            Subject: { Data: 'Laporan Rembuk', Charset: 'UTF-8' },
            Body: { Text: { Data: text, Charset: 'UTF-8' } },
            Headers: [
              { Name: 'Auto-Submitted', Value: 'auto-generated' },
              { Name: 'List-Unsubscribe', Value: '<https://app.example/pendamping/laporan>' },
            ],
          },
        },
      },
    },
  ])
})

it('has one line for a subject, whatever stands in it', async () => {
  const send = emailSender('kabar@rembuk.example', endpoint)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (end) => {
      await send({ ...mail, subject: `Laporan\r\nBcc: lain@dinas.example${end}` })
      const subject = JSON.stringify(seen.at(-1)?.body).match(/"Subject":\{"Data":"(.*?)","Charset/)?.[1]
      expect(subject).toMatch(/^Laporan Bcc: lain@dinas\.example/)
      expect(subject).not.toMatch(/\\[nrtbfu]|[\u2028\u2029]/)
    }),
    { numRuns: 20 },
  )
})

it.each([400, 429, 500])('what SES answers with %s is an outage', async (failed) => {
  status = failed
  await expect(emailSender('kabar@rembuk.example', endpoint)(mail)).rejects.toThrow(Outage)
})
