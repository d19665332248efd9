import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { Outage } from '@rembuk/usecases/ports/outage'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../src/client'
import { dynamoStores } from '../src/dynamo/stores'

const engine = await startDynoxide()
const now = () => Date.now()
let client: DynamoDBClient
let stores: ReturnType<typeof dynamoStores>

beforeEach(async () => {
  client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, 'rembuk')
  stores = dynamoStores({ client, tableName: 'rembuk', now })
})

afterAll(() => engine.stop())

/** The next command of that name reaches the engine and takes effect, but its answer is lost on the way. */
const loseNextAnswer = (command: string) => {
  let lost = false
  client.middlewareStack.add(
    (next, context) => async (input) => {
      const answer = await next(input)
      if (lost || context.commandName !== command) return answer
      lost = true
      throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError' })
    },
    { step: 'deserialize', priority: 'low' },
  )
  return () => expect(lost, `no ${command} was sent`).toBe(true)
}

describe('a write whose answer is lost and which is sent again', () => {
  it('still claims an idempotency key for its caller', async () => {
    const key = crypto.randomUUID()
    const expectLost = loseNextAnswer('PutItemCommand')
    expect(await stores.idempotency.begin(key, 'abc', now() + 1000)).toBe('new')
    expectLost()
    expect(await stores.idempotency.begin(key, 'abc', now() + 1000)).toBe('running')
  })

  it('still uses the code up for its caller, and for nobody after', async () => {
    const request = { askerHash: crypto.randomUUID(), sentTo: '+6281200000001', codeHash: 'abc' }
    await stores.codes.put({ ...request, attemptsLeft: 1, expiresAt: now() + 60_000 })
    expect(await stores.codes.takeAttempt(request.askerHash)).toMatchObject({ attemptsLeft: 0 })
    const expectLost = loseNextAnswer('UpdateItemCommand')
    expect(await stores.codes.consume(request.askerHash, 'abc')).toBe(true)
    expectLost()
    expect(await stores.codes.consume(request.askerHash, 'abc')).toBe(false)
    expect(await stores.codes.takeAttempt(request.askerHash)).toBeUndefined()
  })

  it('still creates the person', async () => {
    const person = { id: crypto.randomUUID(), phone: crypto.randomUUID(), name: '', createdAt: 1 }
    const expectLost = loseNextAnswer('TransactWriteItemsCommand')
    expect(await stores.people.createOrGet(person)).toEqual(person)
    expectLost()
  })

  it('gives a document number once, and at most leaves one unused', async () => {
    const documentId = crypto.randomUUID()
    const expectLost = loseNextAnswer('UpdateItemCommand')
    expect((await stores.log.takeNumber(documentId, 1)).seq).toBe(2)
    expectLost()
    expect((await stores.log.takeNumber(documentId, 1)).seq).toBe(3)
  })

  it('knows its own entry under the number it took', async () => {
    const documentId = crypto.randomUUID()
    const entry = { seq: 1, update: new Uint8Array([1]), personId: 'sari', batchId: 'batch-01', at: now() }
    const expectLost = loseNextAnswer('PutItemCommand')
    expect(await stores.log.putEntry(documentId, entry)).toBe(true)
    expectLost()
    expect(await stores.log.putEntry(documentId, { ...entry, personId: 'karyo' })).toBe(false)
    expect(await stores.log.readEntries(documentId, 0)).toEqual([entry])
  })

  it('never lets a ticket be used twice', async () => {
    const ticket = { ticketHash: crypto.randomUUID(), personId: 'p', documentId: 'd', sessionId: 's' }
    await stores.tickets.put({ ...ticket, expiresAt: now() + 1000 })
    const expectLost = loseNextAnswer('DeleteItemCommand')
    expect(await stores.tickets.take(ticket.ticketHash)).toBeUndefined()
    expectLost()
    expect(await stores.tickets.take(ticket.ticketHash)).toBeUndefined()
  })
})

describe('an engine that cannot be reached', () => {
  const unreachable = () => {
    const nowhere = createClient({ endpoint: 'http://127.0.0.1:1' })
    return dynamoStores({ client: nowhere, tableName: 'rembuk', now })
  }

  it('is an outage with its cause, for reads, writes and transactions', async () => {
    const { log, people, connections } = unreachable()
    const person = { id: 'secret-id', phone: '+6281200000001', name: '', createdAt: 1 }
    const attempts = [
      () => log.readHead('d'),
      () => log.takeNumber('d', 1),
      () => people.createOrGet(person),
      () => connections.remove('c'),
    ]
    for (const attempt of attempts) {
      const error = await attempt().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(Outage)
      expect((error as Outage).cause).toBeInstanceOf(Error)
    }
  })

  it('is told without keys or personal data', async () => {
    const { people } = unreachable()
    const error = await people.findByPhone('+6281200000001').catch((thrown: unknown) => thrown)
    expect(String(error)).not.toContain('62812')
  })

  it('is a table that is not there, too', async () => {
    const { log } = dynamoStores({ client, tableName: 'missing', now })
    await expect(log.readHead('d')).rejects.toThrow(Outage)
  })
})
