import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment'

const variables = {
  TABLE_NAME: 'rembuk',
  SOCKET_URL: 'wss://socket.example/live',
  SOCKET_CALLBACK_URL: 'https://socket.example/live',
  CODE_SECRET: 'x'.repeat(32),
  APP_ORIGIN: 'https://app.example',
}

describe('the environment', () => {
  it('is read into settings', () => {
    expect(readEnvironment(variables)).toEqual({
      tableName: 'rembuk',
      dynamodbEndpoint: undefined,
      socketUrl: 'wss://socket.example/live',
      socketCallbackUrl: 'https://socket.example/live',
      codeSecret: 'x'.repeat(32),
      appOrigins: ['https://app.example'],
      edgeSecret: undefined,
    })
  })

  it('may name several origins', () => {
    const APP_ORIGIN = 'http://localhost:4300 http://127.0.0.1:4300'
    expect(readEnvironment({ ...variables, APP_ORIGIN }).appOrigins).toEqual([
      'http://localhost:4300',
      'http://127.0.0.1:4300',
    ])
  })

  it('names the keys for push services as a pair', () => {
    const [PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY] = ['B'.repeat(87), 'p'.repeat(43)]
    expect(readEnvironment({ ...variables, PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY }).pushKeys).toEqual({
      publicKey: PUSH_PUBLIC_KEY,
      privateKey: PUSH_PRIVATE_KEY,
      contact: 'https://app.example',
    })
    expect(() => readEnvironment({ ...variables, PUSH_PUBLIC_KEY })).toThrow('PUSH_PRIVATE_KEY')
  })

  it('names the address that mail is sent from, bare', () => {
    const MAIL_FROM = 'kabar@rembuk.example'
    expect(readEnvironment({ ...variables, MAIL_FROM }).mailFrom).toBe(MAIL_FROM)
    expect(() => readEnvironment({ ...variables, MAIL_FROM: `Rembuk <${MAIL_FROM}>` })).toThrow('MAIL_FROM')
  })

  it('names a sender with its secret, and not without', () => {
    const MESSAGE_WEBHOOK_URL = 'https://sender.example/messages'
    const MESSAGE_WEBHOOK_SECRET = 's'.repeat(32)
    expect(readEnvironment({ ...variables, MESSAGE_WEBHOOK_URL, MESSAGE_WEBHOOK_SECRET }).webhook).toEqual({
      url: MESSAGE_WEBHOOK_URL,
      secret: MESSAGE_WEBHOOK_SECRET,
    })
    expect(() => readEnvironment({ ...variables, MESSAGE_WEBHOOK_URL })).toThrow('MESSAGE_WEBHOOK_SECRET')
  })

  it.each([
    ['TABLE_NAME', undefined],
    ['TABLE_NAME', 'a b'],
    ['DYNAMODB_ENDPOINT', 'localhost:8000'],
    ['SOCKET_URL', 'https://socket.example'],
    ['SOCKET_CALLBACK_URL', 'wss://socket.example'],
    ['CODE_SECRET', 'x'.repeat(31)],
    ['APP_ORIGIN', ''],
    ['APP_ORIGIN', 'https://app.example/'],
    ['APP_ORIGIN', 'https://app.example/path'],
    ['EDGE_SECRET', 'short'],
    ['MESSAGE_WEBHOOK_URL', 'ftp://sender.example'],
    ['MESSAGE_WEBHOOK_SECRET', 'short'],
    ['PUSH_PUBLIC_KEY', 'short'],
    ['PUSH_PRIVATE_KEY', 'short'],
  ])('is refused for %s = %s, naming the variable and not its value', (name, value) => {
    expect(() => readEnvironment({ ...variables, [name]: value })).toThrow(
      new RangeError(`environment variables missing or wrong: ${name}`),
    )
  })
})
