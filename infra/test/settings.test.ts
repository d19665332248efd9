import { expect, test } from 'vitest'
import { readSettings } from '../settings'

const complete = {
  REMBUK_DOMAIN: 'rembuk.example',
  REMBUK_CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b-2c3d',
  REMBUK_EDGE_LOG_BUCKET: 'rembuk-edge-logs',
}

test('an operator names the domain, its certificate and the log bucket', () => {
  expect(readSettings(complete)).toEqual({
    domain: 'rembuk.example',
    certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b-2c3d',
    edgeLogBucket: 'rembuk-edge-logs',
    secretVersion: undefined,
    messageWebhook: undefined,
    mailFrom: undefined,
    pushPublicKey: undefined,
    webAclArn: undefined,
  })
})

test('messages are handed to nobody without encryption', () => {
  const webhook = (REMBUK_MESSAGE_WEBHOOK: string) => readSettings({ ...complete, REMBUK_MESSAGE_WEBHOOK })
  expect(webhook('https://sender.example/messages').messageWebhook).toBe('https://sender.example/messages')
  expect(() => webhook('http://sender.example/messages')).toThrow('REMBUK_MESSAGE_WEBHOOK')
})

test('mail is sent from a bare address', () => {
  const from = (REMBUK_MAIL_FROM: string) => readSettings({ ...complete, REMBUK_MAIL_FROM })
  expect(from('kabar@rembuk.example').mailFrom).toBe('kabar@rembuk.example')
  for (const wrong of ['Rembuk <kabar@rembuk.example>', 'rembuk.example', 'kabar@rembuk.example\nx'])
    expect(() => from(wrong)).toThrow('REMBUK_MAIL_FROM')
})

test('everything that is missing is named at once', () => {
  expect(() => readSettings({})).toThrow('REMBUK_DOMAIN, REMBUK_CERTIFICATE_ARN, REMBUK_EDGE_LOG_BUCKET')
})

test('a certificate from another region is refused, as CloudFront would refuse it later', () => {
  const elsewhere = complete.REMBUK_CERTIFICATE_ARN.replace('us-east-1', 'ap-southeast-3')
  expect(() => readSettings({ ...complete, REMBUK_CERTIFICATE_ARN: elsewhere })).toThrow(
    'REMBUK_CERTIFICATE_ARN',
  )
})

test('an address with a scheme is no domain', () => {
  expect(() => readSettings({ ...complete, REMBUK_DOMAIN: 'https://rembuk.example' })).toThrow(
    'REMBUK_DOMAIN',
  )
})
