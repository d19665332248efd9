import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Outage } from '@rembuk/usecases/ports/outage'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pushSender } from '../../src/messenger/push'

/** Keys of a browser's subscription, and of the server that sends. */
const device = createECDH('prime256v1')
const vapid = createECDH('prime256v1')
let auth: Buffer
let server: Server
let seen: { headers: IncomingHttpHeaders; body: Buffer; url: string | undefined }[]
let status: number

beforeEach(async () => {
  device.generateKeys()
  vapid.generateKeys()
  auth = randomBytes(16)
  seen = []
  status = 201
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen.push({ headers: request.headers, body: Buffer.concat(chunks), url: request.url })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => server.close())

/** Stands for the way to the push service, which ends at the server of the test. */
const toServer: typeof fetch = (address, request) =>
  fetch(
    new URL(new URL(String(address)).pathname, `http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    request,
  )

const send = (way: typeof fetch = toServer) =>
  pushSender(
    {
      publicKey: vapid.getPublicKey('base64url'),
      privateKey: vapid.getPrivateKey('base64url'),
      contact: 'https://app.example',
    },
    way,
  )({
    channel: 'push',
    to: {
      endpoint: 'https://fcm.googleapis.com/fcm/send/device-one',
      p256dh: device.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    },
    text: 'Rembuk: usulan rencana menunggu persetujuan Anda.',
    link: 'https://app.example/kemitraan/batang/kesepakatan',
  })

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length))

/** What only the device can read, by RFC 8291 and RFC 8188. */
const decrypted = (body: Buffer): string => {
  const salt = body.subarray(0, 16)
  const keyLength = body.readUInt8(20)
  const senderKey = body.subarray(21, 21 + keyLength)
  const record = body.subarray(21 + keyLength)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), device.getPublicKey(), senderKey])
  const input = derive(device.computeSecret(senderKey), auth, info, 32)
  const key = derive(input, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(input, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const cipher = createDecipheriv('aes-128-gcm', key, nonce)
  cipher.setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString()
}

it('is readable by the device alone, which gets the text and the page', async () => {
  expect(await send()).toBe('sent')
  const [{ headers, body, url } = { headers: {}, body: Buffer.of(), url: '' }] = seen
  expect(url).toBe('/fcm/send/device-one')
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' })
  expect(body.includes('usulan')).toBe(false)
  expect(JSON.parse(decrypted(body))).toEqual({
    text: 'Rembuk: usulan rencana menunggu persetujuan Anda.',
    link: 'https://app.example/kemitraan/batang/kesepakatan',
  })
})

it('is signed by the server for this push service', async () => {
  await send()
  const [, token = '', key] = /^vapid t=([^,]+), k=(.+)$/.exec(seen[0]?.headers.authorization ?? '') ?? []
  expect(key).toBe(vapid.getPublicKey('base64url'))
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = vapid.getPublicKey()
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
  const signed = Buffer.from(`${head}.${claims}`)
  const bytes = Buffer.from(signature, 'base64url')
  expect(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true)
  const { aud, sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  expect([aud, sub]).toEqual(['https://fcm.googleapis.com', 'https://app.example'])
  expect(exp * 1000 - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)
})

it.each([404, 410])('a device of which the push service says %s is gone', async (gone) => {
  status = gone
  expect(await send()).toBe('gone')
})

it('what the push service does not take is an outage', async () => {
  status = 500
  await expect(send()).rejects.toThrow(Outage)
  await expect(send(async () => Promise.reject(new TypeError('fetch failed')))).rejects.toThrow(Outage)
})
