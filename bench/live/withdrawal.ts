import { demoPeople } from '@rembuk/local/demo/people'
import { PROTOCOL_VERSION } from '@rembuk/sync/protocol/frames'
import { WebSocket } from 'ws'
import { type ApiClient, createApiClient } from '../../packages/local/test/api-client'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { median } from '../measure/quantile'
import { printTable } from '../measure/table'
import { startServer } from '../servers/start-server'

const ROUNDS = 11
/** Sockets of others to the same plan. */
const OTHERS = [0, 20]
const DAY_MS = 86_400_000
const PLAN = `/api/documents/${BENCH_DOCUMENT}`

const phoneOf = (id: string): string => demoPeople.find((person) => person.id === id)?.phone ?? ''

const signIn = async (url: string, id: string): Promise<ApiClient> => {
  const session = createApiClient(url)
  await session.signIn(phoneOf(id))
  return session
}

/** What becomes of a facilitator's sight, in the order of the table. */
type Moment = 'refused' | 'closed' | 'answered' | 'unlisted'

let clients = 1

/** An open socket that has joined; `closed` resolves with the moment of its end. */
const join = async (person: ApiClient) => {
  const { url, ticket } = await (await person.call('POST', `${PLAN}/tickets`)).json()
  const socket = new WebSocket(`${url}?ticket=${encodeURIComponent(ticket)}`)
  const closed = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now())))
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const welcomed = new Promise((resolve) => socket.once('message', resolve))
  socket.send(JSON.stringify({ t: 'hello', v: PROTOCOL_VERSION, client: clients++ }))
  await welcomed
  return { socket, closed }
}

/** The moment from which on a page is refused. */
const untilRefused = async (person: ApiClient): Promise<number> => {
  while ((await person.call('GET', `${PLAN}/state`)).status !== 404);
  return performance.now()
}

const isListed = async (person: ApiClient): Promise<boolean> =>
  (await (await person.call('GET', '/api/facilitator/partnerships')).text()).includes('"batang"')

/** The moment from which on the facilitator's list holds the partnership, or holds it no more. */
const untilListed = async (person: ApiClient, wanted: boolean): Promise<number> => {
  while ((await isListed(person)) !== wanted);
  return performance.now()
}

/** How long it takes until nobody sees any more what one party has taken back, over the gateway of a whole product. */
export const withdrawal = async (): Promise<void> => {
  const server = await startServer('rembuk.ts', {})
  const [owner, facilitator] = [await signIn(server.url, 'wulan'), await signIn(server.url, 'ratna')]
  const writers = [await signIn(server.url, 'sari'), await signIn(server.url, 'karyo')]
  const { id: personId } = await (await facilitator.call('GET', '/api/me')).json()
  const decide = async (data: object): Promise<void> => {
    const whole = { data: { ...data, to: { kind: 'person', personId } } }
    const key = { 'idempotency-key': crypto.randomUUID() }
    const answer = await owner.call('POST', '/api/partnerships/batang/sharing', whole, key)
    if (!answer.ok) throw new Error(`refused: ${answer.status} ${await answer.text()}`)
  }
  const rows: (string | number)[][] = []
  const others: WebSocket[] = []
  for (const count of OTHERS) {
    while (others.length < count)
      others.push((await join(writers[others.length % writers.length] as ApiClient)).socket)
    const times = { refused: [], closed: [], answered: [], unlisted: [] } as Record<Moment, number[]>
    for (let round = 0; round < ROUNDS; round++) {
      await untilListed(facilitator, true)
      const { closed } = await join(facilitator)
      const began = performance.now()
      const refused = untilRefused(facilitator)
      await decide({ kind: 'withdrawn' })
      times.answered.push(performance.now() - began)
      times.closed.push((await closed) - began)
      times.refused.push((await refused) - began)
      times.unlisted.push((await untilListed(facilitator, false)) - began)
      const until = Date.now() + 30 * DAY_MS
      await decide({ kind: 'granted', level: 'plan', until, purpose: 'Pendampingan' })
    }
    const all = Object.values(times)
    rows.push([`${count} others`, ...all.map(median), Math.max(...all.flat())])
  }
  printTable(
    'From a withdrawal until nothing is seen, ms',
    ['in the plan', 'page refused', 'socket closed', 'answered', 'out of the list', 'longest of all'],
    rows,
  )
  for (const socket of others) socket.terminate()
  await server.stop()
}
