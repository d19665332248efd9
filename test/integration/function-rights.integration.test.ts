import { dayAt } from '@rembuk/core/calendar'
import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import type { ReportSchedule } from '@rembuk/core/report/report-schedule'
import type { SharingData } from '@rembuk/core/sharing/sharing-data'
import { createClient } from '@rembuk/data/client'
import { table } from '@rembuk/data/table'
import { type Composition, compose } from '@rembuk/functions/compose'
import { createHttpHandler } from '@rembuk/functions/http/create-handler'
import { createClockHandler } from '@rembuk/functions/jobs/clock'
import { createStreamHandler } from '@rembuk/functions/jobs/stream'
import { authorize } from '@rembuk/functions/socket/authorize'
import { connect } from '@rembuk/functions/socket/connect'
import { disconnect } from '@rembuk/functions/socket/disconnect'
import { message } from '@rembuk/functions/socket/message'
import { seedComposition } from '@rembuk/local/composition'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import type { Engine } from '@rembuk/local/engine/engine'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { type ClientFrame, PROTOCOL_VERSION } from '@rembuk/sync/protocol/frames'
import { COMPACT_AFTER } from '@rembuk/sync/protocol/limits'
import { compact } from '@rembuk/sync/server/compact'
import { type AgreementData, agreementLedgerId } from '@rembuk/usecases/agreements/agreement-data'
import { GATHER_MS } from '@rembuk/usecases/conditions/plan-edits'
import { entryOf } from '@rembuk/usecases/ledger/entry'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import { meetingDocumentId, meetingsLedgerId } from '@rembuk/usecases/meetings/meeting-documents'
import { readMeetings } from '@rembuk/usecases/meetings/meeting-ledger'
import { sharingLedgerId } from '@rembuk/usecases/sharing/sharing-ledger'
import type { APIGatewayProxyEventV2, DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { indexRights, type Right, rights } from '../../infra/rights'
import { dateOffsetMs } from '../browser/support/clock'
import { shiftDate } from '../browser/support/shift-date.mjs'
import { type StoreAction, type StoreWatch, watchStore } from './support/store-watch'

type Name = keyof typeof rights

const names = Object.keys(rights) as Name[]
const tableName = 'rights'
const origin = 'https://app.example'
const phone = '+6281299990001'

let engine: Engine
let watches: Record<Name, StoreWatch>
let functions: Record<Name, Composition>
let lastText = ''
let texts: string[] = []
/** Connections that have ended without a word. */
const gone = new Set<string>()

/** Each function in front of the same engine, with an eye on what it asks. */
const composeFor = ({ endpoint }: StoreWatch): Composition =>
  compose(
    {
      tableName,
      dynamodbEndpoint: endpoint,
      socketUrl: 'wss://socket.example/live',
      socketCallbackUrl: 'http://127.0.0.1:9/live',
      codeSecret: 'a secret that only the tests know, of 32+',
      appOrigins: [origin],
    },
    {
      messenger: {
        send: async ({ channel, text }) => {
          lastText = text
          texts.push(text)
          return channel === 'push' ? 'gone' : 'sent'
        },
      },
      postbox: { post: async (id) => (gone.has(id) ? 'gone' : 'sent'), close: async () => {} },
    },
  )

const byName = <T>(make: (name: Name) => T) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>

/** What waits for whom depends on the day and the hour, as does which of it goes into one message. */
const realDate = Date

beforeAll(async () => {
  shiftDate(dateOffsetMs())
  engine = await startDynoxide()
  const client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, tableName)
  client.destroy()
  const started = await Promise.all(names.map(() => watchStore(engine.endpoint)))
  watches = byName((name) => started[names.indexOf(name)] as StoreWatch)
  functions = byName((name) => composeFor(watches[name]))
})

afterAll(async () => {
  await Promise.all(Object.values(watches).map((watch) => watch.stop()))
  await engine.stop()
  globalThis.Date = realDate
})

/** A browser at the HTTP API, with its cookies. */
const createBrowser = () => {
  const handler = createHttpHandler(functions.http.http)
  const cookies = new Map<string, string>()
  return async (method: string, path: string, body?: unknown, key = 'the-only-key-of-it') => {
    const event = {
      version: '2.0',
      rawPath: path,
      rawQueryString: '',
      cookies: [...cookies].map(([name, value]) => `${name}=${value}`),
      headers: { origin, 'content-type': 'application/json', 'idempotency-key': key },
      body: body && JSON.stringify(body),
      isBase64Encoded: false,
      requestContext: { http: { method, path, sourceIp: '203.0.113.7' } },
    } as unknown as APIGatewayProxyEventV2
    const reply = await handler(event)
    expect(reply.statusCode, `${method} ${path}: ${reply.body}`).toBeLessThan(300)
    for (const line of reply.cookies ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return reply.body ? JSON.parse(reply.body) : undefined
  }
}

type Browse = ReturnType<typeof createBrowser>

const signIn = async (browse: Browse) => {
  await browse('POST', '/api/sign-in/codes', { phone, channel: 'whatsapp' })
  await browse('POST', '/api/sign-in', { code: /\d{6}/.exec(lastText)?.[0] })
}

const startPartnership = async (browse: Browse): Promise<{ id: string; planDocumentId: string }> =>
  browse('POST', '/api/partnerships', {
    name: 'Mitra Limpung',
    region: 'Limpung, Batang',
    timeZone: 'Asia/Jakarta',
    cooperative: { name: 'Koperasi Contoh Sejahtera' },
    producers: [{ name: 'Emping Contoh', contactName: 'Bu Sari', contactPhone: '0812-9999-0002' }],
    mine: 'cooperative',
  })

/** A meeting of the partnership with its live document. */
const openedMeeting = async (browse: Browse, partnershipId: string): Promise<string> => {
  const start = dayAt(Date.now(), 'Asia/Jakarta')
  const schedule = {
    title: 'Rapat pertama',
    time: '09:00',
    minutes: 60,
    place: '',
    link: '',
    start,
    recurrence: { kind: 'once' },
  }
  const meetings = `/api/partnerships/${partnershipId}/meetings`
  await browse('POST', meetings, { data: { kind: 'series', seriesId: 'rapat', schedule } }, 'begin-a-series')
  const { documentId } = await browse(
    'POST',
    `${meetings}/rapat.${start}/document`,
    undefined,
    'open-a-meeting',
  )
  return documentId
}

/** Opens a socket with a ticket and says hello. Returns what sends the next message. */
const openSocket = async (browse: Browse, documentId: string, connectionId: string, client: number) => {
  const { ticket } = await browse('POST', `/api/documents/${documentId}/tickets`, {})
  const { context } = (await authorize(functions.authorize)({
    methodArn: 'arn:aws:execute-api:region:account:api/live/$connect',
    headers: { origin },
    queryStringParameters: { ticket },
  })) as { context: Record<string, unknown> }
  await connect(functions.connect)({ requestContext: { connectionId, authorizer: context } })
  const send = async (frame: ClientFrame) => {
    const body = JSON.stringify(frame)
    const { statusCode } = await message(functions.message)({ requestContext: { connectionId }, body })
    expect(statusCode).toBe(200)
  }
  await send({ t: 'hello', v: PROTOCOL_VERSION, client })
  return send
}

const plan = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 12 })
  return { client: doc.clientID, update: Y.encodeStateAsUpdate(doc) }
}

/** The stream's record of a document that asks for compaction. */
const dueRecord = (documentId: string) =>
  ({
    Records: [{ dynamodb: { NewImage: { due: { N: '1' }, documentId: { S: documentId } } } }],
  }) as DynamoDBStreamEvent

const writtenRecord = (ledgerId: string) =>
  ({
    Records: [{ dynamodb: { NewImage: { due: { N: '1' }, ledgerId: { S: ledgerId } } } }],
  }) as DynamoDBStreamEvent

const batang = agreementLedgerId('batang')

const byStream = async () => {
  expect(await createStreamHandler(functions.stream)(writtenRecord(batang))).toEqual({
    batchItemFailures: [],
  })
}

const byClock = async () => {
  await functions.http.useCases.wakeUps.set({ about: 'partnership', id: 'batang' }, Date.now())
  await createClockHandler(functions.clock)({}, { getRemainingTimeInMillis: () => 60_000 })
}

/** A proposal beside an agreed version, with a message to its signer, and its end, each brought by a look. */
const followProposal = async (proposalId: string, look: () => Promise<void>) => {
  texts = []
  const { people, devices } = functions.http.useCases
  // Whatever the hour at which this runs.
  await people.setMessages('hadi', { ...defaultMessageChoice, quietFrom: 0, quietUntil: 0 })
  const target = { endpoint: 'https://fcm.googleapis.com/gone', p256dh: 'p', auth: 'a' }
  await devices.put({
    ...target,
    personId: 'hadi',
    sessionId: proposalId,
    expiresAt: Date.now() + 60_000,
  })
  const by = { personId: 'hadi', partyId: 'koperasi-batang' }
  const write = async (id: string, data: AgreementData) => {
    await writeDown(functions.http.useCases, batang, id, () => [{ id, at: Date.now(), by, data }])
    await look()
  }
  await write(proposalId, {
    kind: 'proposed',
    plan: 1,
    terms: 1,
    snapshotHash: '',
    beforeHash: '',
    signers: [{ partyId: by.partyId, personIds: [by.personId] }],
    expiresAt: Date.now() + 60_000,
  })
  expect(texts.some((text) => text.includes('menunggu persetujuan'))).toBe(true)
  await write(`${proposalId}-withdrawn`, { kind: 'withdrawn', proposalId })
}

/** News that is acknowledged from its message, brought by a write and by the time for which it was kept. */
const followNews = async () => {
  const { people, ledger, notices, wakeUps, now } = functions.http.useCases
  await people.setMessages('hadi', { ...defaultMessageChoice, quietFrom: 0, quietUntil: 0 })
  const records = await ledger.read(batang, 0)
  const entries = records.map((record) => entryOf<AgreementData>(record))
  const agreed = entries.findLast(({ data }) => data.kind === 'agreed')
  if (agreed?.data.kind !== 'agreed') throw new RangeError('the demo has agreed on something')
  const { by } = agreed
  const data = { ...agreed.data, version: agreed.data.version + 1 }
  await writeDown(functions.http.useCases, batang, 'again', () => [{ id: 'again', at: now(), by, data }])
  await byStream()
  const added = { changed: 0, moved: 0, added: 1, cancelled: 0 }
  const cause = { kind: 'agreed', version: 99, deliveries: added, others: added } as const
  const about = { personId: 'hadi', partnershipId: 'batang', id: 'agreed.99', at: now() }
  await notices.put({ ...about, cause }, now() + 60_000)
  await wakeUps.set({ about: 'person', id: 'hadi' }, now())
  await createClockHandler(functions.clock)({}, { getRemainingTimeInMillis: () => 60_000 })
}

/** Reports that the clock sends: one that nobody takes at first, and none to who is no facilitator. */
const followReports = async () => {
  const { people, reports, wakeUps } = functions.http.useCases
  await people.setMessages('ratna', { ...defaultMessageChoice, quietFrom: 0, quietUntil: 0 })
  const schedule: ReportSchedule = {
    rhythm: { kind: 'monthly', day: 1 },
    at: 0,
    timeZone: 'Asia/Jakarta',
    by: 'whatsapp',
    isPaused: false,
    since: 0,
  }
  for (const personId of ['ratna', 'sari']) {
    await reports.setSchedule(personId, schedule)
    await wakeUps.set({ about: 'report', id: personId }, Date.now())
  }
  await createClockHandler(functions.clock)({}, { getRemainingTimeInMillis: () => 60_000 })
  expect(await reports.last('ratna', 1)).toMatchObject([{ outcome: 'sent' }])
  expect(await reports.schedule('sari')).toBeUndefined()
}

/** A facilitator with a socket open loses sight of a partnership and gets it back, each brought by a look. */
const followSharing = async (round: string, look: () => Promise<void>) => {
  const ledgerId = sharingLedgerId('batang')
  const by = { personId: 'hadi', partyId: 'koperasi-batang' }
  const write = async (id: string, data: SharingData) => {
    await writeDown(functions.http.useCases, ledgerId, id, () => [{ id, at: Date.now(), by, data }])
    await look()
  }
  const to = { kind: 'person', personId: 'ratna' } as const
  const documentId = 'batang.plan.1'
  const connection = {
    ...{ connectionId: `ratna-${round}`, documentId, personId: 'ratna', sessionId: 'one', name: 'Bu Ratna' },
    ...{ clientId: 7, expiresAt: Date.now() + 60_000 },
  }
  const { connections } = functions.http.live
  await look()
  await connections.open(connection)
  await connections.join(connection)
  await write(`${round}-withdrawn`, { kind: 'withdrawn', to })
  expect(await connections.list(documentId)).toEqual([])
  const granted = {
    kind: 'granted',
    level: 'plan',
    until: Date.now() + 86_400_000,
    purpose: 'Pendampingan',
  } as const
  await write(`${round}-granted`, { ...granted, to })
  await write(`${round}-programme`, { ...granted, to: { kind: 'programme', code: 'UMKM Naik Kelas' } })
  const { partnerships } = functions.http.useCases
  expect(await partnerships.membership('batang', 'ratna')).toMatchObject({ level: 'plan' })
}

/** A facilitator is invited to a meeting, and sits in it. */
const followInvitation = async () => {
  const ledgerId = meetingsLedgerId('batang')
  const { now } = functions.http.useCases
  const by = { personId: 'hadi', partyId: 'koperasi-batang' }
  const state = await readMeetings(functions.http.useCases, 'batang')
  const record = [...state.records.values()].find(({ number, closed }) => number !== undefined && closed)
  if (!record) throw new RangeError('the demo has held a meeting')
  const data = { kind: 'invited', personId: 'ratna', target: record.meetingId } as const
  await writeDown<MeetingData>(functions.http.useCases, ledgerId, 'invited', () => [
    { id: 'invited', at: now(), by, data },
  ])
  await byStream()
  await byClock()
  const documentId = meetingDocumentId('batang', record.number as number)
  expect(await functions.message.live.access('ratna', documentId)).toMatchObject({ role: 'reader' })
}

/** A number of the plan that its writer never used, long enough ago to be given up. */
const leaveHole = async () => {
  const { log } = functions.http.live
  const documentId = 'batang.plan.1'
  await log.takeNumber(documentId, 0)
  const { seq } = await log.takeNumber(documentId, 0)
  const at = Date.now() - 60_000
  await log.putEntry(documentId, { seq, update: undefined, personId: '-', batchId: `${seq}`, at })
}

/** Somebody edits a plan; some minutes after the stream brought that, the clock looks at it. */
const followEdit = async () => {
  const { log } = functions.http.live
  const documentId = 'batang.plan.1'
  const since = Date.now() - GATHER_MS
  const { seq } = await log.takeNumber(documentId, 0, since)
  await log.putEntry(documentId, { seq, update: undefined, personId: '-', batchId: `${seq}`, at: since })
  const image = { documentId: { S: documentId }, unseenSince: { N: `${since}` } }
  const event = { Records: [{ dynamodb: { NewImage: image } }] } as DynamoDBStreamEvent
  expect(await createStreamHandler(functions.stream)(event)).toEqual({ batchItemFailures: [] })
  await createClockHandler(functions.clock)({}, { getRemainingTimeInMillis: () => 60_000 })
  expect((await log.readHead(documentId)).unseenSince).toBeUndefined()
}

const isAllowed = (right: Right, { action, key }: StoreAction) =>
  right.actions.some((allowed) => allowed === action) &&
  (right.of === undefined || right.of.some((beginning) => key.startsWith(beginning)))

test('every function asks of the table only what its role allows', async () => {
  const browse = createBrowser()
  await signIn(browse)
  await browse('PUT', '/api/me/name', { name: 'Bu Sari' })
  const { id, planDocumentId } = await startPartnership(browse)
  await browse('GET', '/api/partnerships')
  await browse('GET', `/api/partnerships/${id}`)
  await browse('GET', '/api/health')

  const { client, update } = plan()
  const send = await openSocket(browse, planDocumentId, 'first', client)
  await send({ t: 'aware', k: 1, s: { cell: 'demand/p1@2026-11-23' } })
  const { log } = functions.message.live
  for (let count = 1; count < COMPACT_AFTER; count++) {
    const { seq } = await log.takeNumber(planDocumentId, 0)
    await log.putEntry(planDocumentId, { seq, update: undefined, personId: '-', batchId: `${seq}`, at: 0 })
  }
  await send({ t: 'push', id: 'batch-one', u: encodeBytes(update), known: COMPACT_AFTER - 1 })
  await send({ t: 'since', known: 0 })
  expect(await createStreamHandler(functions.stream)(dueRecord(planDocumentId))).toEqual({
    batchItemFailures: [],
  })
  expect((await log.readHead(planDocumentId)).snap).toBe(COMPACT_AFTER)

  await openSocket(browse, planDocumentId, 'second', new Y.Doc().clientID)
  await disconnect(functions.disconnect)({ requestContext: { connectionId: 'second' } })
  await openSocket(browse, planDocumentId, 'third', new Y.Doc().clientID)
  gone.add('third')
  await send({ t: 'aware', k: 2, s: null })

  const meeting = await openedMeeting(browse, id)
  await openSocket(browse, meeting, 'fourth', new Y.Doc().clientID)

  const another = plan()
  await log.claimClient(planDocumentId, another.client, (await browse('GET', '/api/me')).id)
  await browse('POST', `/api/documents/${planDocumentId}/updates`, {
    id: 'batch-two',
    u: encodeBytes(another.update),
    known: COMPACT_AFTER,
  })
  await browse('GET', `/api/documents/${planDocumentId}/state`)
  expect(await compact(functions.stream.live, planDocumentId, 1)).toMatchObject({ outcome: 'done' })
  await seedComposition(functions.http)
  await followNews()
  await followProposal('second', byStream)
  await followProposal('third', byClock)
  await followSharing('one', byStream)
  await leaveHole()
  await followSharing('two', byClock)
  await followInvitation()
  await followReports()
  await followEdit()
  await browse('GET', '/api/me/notices')
  await browse('GET', '/api/sessions')
  await browse('DELETE', '/api/session')

  for (const name of names) {
    const { actions } = watches[name]
    expect(actions.length, name).toBeGreaterThan(0)
    const refused = actions.filter(
      (each) => !each.index && !rights[name].some((right) => isAllowed(right, each)),
    )
    expect(refused, name).toEqual([])
  }
}, 120_000)

test('only the HTTP API and the clock query an index, and no function scans', () => {
  for (const name of names) {
    const indexed = watches[name].actions.filter(({ index }) => index !== undefined)
    expect(indexed.every(({ action, index }) => action === 'Query' && index && index in table.indexes)).toBe(
      true,
    )
    const right = indexRights[name]
    expect(indexed.length > 0, name).toBe(right !== undefined)
    const isHeld = ({ key }: StoreAction) => right?.of?.some((beginning) => key.startsWith(beginning)) ?? true
    expect(indexed.every(isHeld), name).toBe(true)
  }
})

test('no function has a right that it never uses', () => {
  for (const name of names) {
    const unused = rights[name].flatMap((right) =>
      right.actions.filter(
        (action) => !watches[name].actions.some((each) => each.action === action && isAllowed(right, each)),
      ),
    )
    expect(unused, name).toEqual([])
  }
})
