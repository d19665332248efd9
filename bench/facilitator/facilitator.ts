import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { compose } from '@rembuk/functions/compose'
import { createHttpHandler } from '@rembuk/functions/http/create-handler'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { createOutbox } from '@rembuk/local/outbox/outbox'
import { httpEvent } from '../../packages/functions/test/support/event'
import { meterCapacity, newCapacity } from '../in-process/capacity'
import { printTable } from '../measure/table'
import { generate } from './generate'

const TABLE = 'rembuk'
const ORIGIN = 'https://app.example'
const PHONE = '+6281200000006'
const SIZES = [10, 1_000, 10_000]
/** Each page is asked for so often; its time is the middle one. */
const ROUNDS = 9

/** What a facilitator's pages ask for. */
const pages: Record<string, string> = {
  'who needs help, first page': '/api/facilitator/partnerships',
  'of one regency': '/api/facilitator/partnerships?region=33.05',
  'of one status': '/api/facilitator/partnerships?status=fine',
  'of one sector': '/api/facilitator/partnerships?sector=craft',
  'own regions': '/api/facilitator',
  'regencies of the province': '/api/facilitator?within=33',
  'how one is doing': '/api/partnerships/load-3/condition',
  'its health': '/api/partnerships/load-3/health',
  'its assistance': '/api/partnerships/load-3/support',
  today: '/api/today',
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** The deployed handler over an engine of its own, with the facilitator signed in. */
const start = async () => {
  const engine = await startDynoxide()
  const client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, TABLE)
  let capacity = newCapacity()
  meterCapacity(client, () => capacity)
  const outbox = createOutbox()
  const composition = compose(
    {
      tableName: TABLE,
      socketUrl: 'wss://socket.example/live',
      socketCallbackUrl: 'http://127.0.0.1:9/live',
      codeSecret: 'known to this program alone, and long enough',
      appOrigins: [ORIGIN],
    },
    { stores: dynamoStores({ client, tableName: TABLE, now: Date.now }), messenger: outbox },
  )
  const http = createHttpHandler(composition.http)
  let cookies: string[] = []
  const call = async (method: 'GET' | 'POST', target: string, body?: unknown) => {
    const headers = { origin: ORIGIN, 'content-type': 'application/json' }
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const answer = await http(httpEvent({ method, path: target, headers, cookies, body: sent }))
    if ((answer.statusCode ?? 500) >= 300) throw new Error(`${target}: ${answer.statusCode} ${answer.body}`)
    if (answer.cookies) cookies = answer.cookies.map((line) => line.split(';')[0] ?? '')
    return answer.body ? JSON.parse(answer.body) : undefined
  }
  await call('POST', '/api/sign-in/codes', { phone: PHONE, channel: 'whatsapp' })
  const { id } = await call('POST', '/api/sign-in', {
    code: /\d{6}/.exec(outbox.messages()[0]?.text ?? '')?.[0],
  })
  const { useCases } = composition
  await useCases.facilitators.put({ personId: id, regions: ['33'], programmes: [] })
  return {
    useCases,
    facilitatorId: id as string,
    get: (target: string) => call('GET', target),
    counted: async (happen: () => Promise<unknown>) => {
      capacity = newCapacity()
      await happen()
      return capacity
    },
    stop: async () => {
      client.destroy()
      await engine.stop()
    },
  }
}

type Running = Awaited<ReturnType<typeof start>>

const measurePage = async ({ get, counted }: Running, target: string) => {
  const { readUnits } = await counted(() => get(target))
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    await get(target)
    times.push(performance.now() - began)
  }
  return { readUnits, milliseconds: median(times) }
}

/** What each page of a facilitator costs and how long it takes, as the partnerships become many. */
export const facilitator = async (): Promise<void> => {
  const running = await start()
  const rows = new Map(Object.keys(pages).map((name) => [name, [] as (number | undefined)[]]))
  const looks: (number | undefined)[][] = []
  let written = 0
  for (const size of SIZES) {
    await generate(running.useCases, running.facilitatorId, { from: written, to: size })
    const { bringUpToDate } = await import('@rembuk/usecases/conditions/bring-up-to-date')
    const later = (looks.length + 1) * 2 * 3_600_000
    const again = { ...running.useCases, now: () => Date.now() + later }
    const look = await running.counted(() => bringUpToDate(again, 'load-3'))
    looks.push([look.readUnits, look.writeUnits, look.transactionUnits])
    written = size
    for (const [name, target] of Object.entries(pages)) {
      const { readUnits, milliseconds } = await measurePage(running, target)
      rows.get(name)?.push(readUnits, milliseconds)
    }
  }
  const head = SIZES.flatMap((size) => [`read units, ${size}`, `ms, ${size}`])
  printTable(
    'Pages of a facilitator by how many partnerships are shown',
    ['page', ...head],
    [...rows].map(([name, cells]) => [name, ...cells]),
  )
  printTable(
    'A look that replaces a summary',
    ['partnerships', 'read units', 'write units', 'in transactions'],
    looks.map((cells, index) => [SIZES[index], ...cells]),
  )
  await running.stop()
}
