import { addDays, dayAt, mondayFrom } from '@rembuk/core/calendar'
import type { Stance } from '@rembuk/core/proposal/proposal'
import type { WorkData } from '@rembuk/core/work/work-data'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { compose } from '@rembuk/functions/compose'
import { seedComposition } from '@rembuk/local/composition'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { createOutbox } from '@rembuk/local/outbox/outbox'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { stateAt } from '@rembuk/sync/server/state-at'
import { type AgreementData, agreementLedgerId } from '@rembuk/usecases/agreements/agreement-data'
import { answer } from '@rembuk/usecases/agreements/answer'
import { askConsentCode } from '@rembuk/usecases/agreements/consent-code'
import { propose } from '@rembuk/usecases/agreements/propose'
import { withdraw } from '@rembuk/usecases/agreements/withdraw'
import { addComment } from '@rembuk/usecases/comments/add-comment'
import { type NewEntry, recordsOf } from '@rembuk/usecases/ledger/entry'
import { deliverNotices } from '@rembuk/usecases/notices/deliver-notices'
import type { Deps } from '@rembuk/usecases/ports/deps'
import { commitmentListOf } from '@rembuk/usecases/work/commitment-list'
import { reportWork } from '@rembuk/usecases/work/report-work'
import { workLedgerId } from '@rembuk/usecases/work/work-ledger'
import * as Y from 'yjs'
import { type Capacity, meterCapacity, newCapacity } from '../in-process/capacity'
import { printTable } from '../measure/table'

const TABLE = 'rembuk'
const partnershipId = 'batang'
const PLAN = 'batang.plan.1'
const DAY_MS = 86_400_000
/** Records of each ledger of the partnership when the actions begin. */
const LENGTHS = [10, 100, 1_000]
/** Records that one append takes. */
const AT_ONCE = 20
/** One for each party, in the order in which they consent. */
const signers = ['hadi', 'karyo', 'wulan', 'jono']
const by = { personId: 'hadi', partyId: 'koperasi-batang' }

/** Lengthens a ledger to so many records, made two by two. */
const lengthen = async <Data>(
  { ledger, sha256, now }: Pick<Deps, 'ledger' | 'sha256' | 'now'>,
  ledgerId: string,
  length: number,
  make: (number: number) => Data,
): Promise<void> => {
  for (;;) {
    const records = await ledger.read(ledgerId, 0)
    const lacking = length - records.length
    if (lacking <= 0) return
    const entries = Array.from({ length: Math.min(lacking, AT_ONCE) }, (_, index): NewEntry<Data> => {
      const number = records.length + index
      return { id: `filled-${number}`, at: now() - 30 * DAY_MS, by, data: make(number) }
    })
    const { n, hash } = records.at(-1) ?? { n: 0, hash: '' }
    const head = { n, hash }
    if (!(await ledger.append(ledgerId, head, recordsOf(sha256, ledgerId, head, entries))))
      throw new Error('the ledger could not be lengthened')
  }
}

/** Proposals that were withdrawn, and remarks of a sentence: what years of work leave in the ledgers. */
const fill = async (deps: Deps, length: number): Promise<void> => {
  await lengthen<AgreementData>(deps, agreementLedgerId(partnershipId), length, (number) =>
    number % 2 === 0
      ? { kind: 'withdrawn', proposalId: `filled-${number - 1}` }
      : {
          kind: 'proposed',
          plan: 1,
          terms: 1,
          snapshotHash: deps.sha256(`${number}`),
          beforeHash: deps.sha256(`${number - 1}`),
          signers: signers.map((personId) => ({ partyId: personId, personIds: [personId] })),
          expiresAt: deps.now() - 16 * DAY_MS,
        },
  )
  await lengthen<WorkData>(deps, workLedgerId(partnershipId), length, (number) => ({
    kind: 'remarked',
    commitmentId: 'deliver.emping.emping-limpung.2026-11-27',
    text: `Catatan ke-${number}: dikirim sore, karena jalan ke Limpung ditutup.`,
  }))
}

/** What each action takes of DynamoDB in a partnership with ledgers of so many records. */
const measure = async (length: number) => {
  const engine = await startDynoxide()
  const client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, TABLE)
  let capacity = newCapacity()
  meterCapacity(client, () => capacity)
  let time = Date.now()
  const now = () => time
  const outbox = createOutbox(now)
  const composition = compose(
    {
      tableName: TABLE,
      socketUrl: 'wss://socket.example/live',
      socketCallbackUrl: 'http://127.0.0.1:9/live',
      codeSecret: 'known to this program alone, and long enough',
      appOrigins: ['https://app.example'],
    },
    { stores: dynamoStores({ client, tableName: TABLE, now }), now, messenger: outbox },
  )
  await seedComposition(composition)
  const { useCases: deps, live } = composition
  await fill(deps, length)

  const used = new Map<string, Capacity>()
  const during = async <Result>(name: string, act: () => Promise<Result>): Promise<Result> => {
    capacity = newCapacity()
    const result = await act()
    used.set(name, capacity)
    return result
  }
  const actorOf = (personId: string) => ({ personId, sessionId: 'bench' })
  const hadi = actorOf('hadi')
  const today = dayAt(time, 'Asia/Jakarta')
  let proposals = 0
  let keys = 0
  const requestKey = () => `a-key-of-the-bench-${keys++}`

  /** Another delivery in the plan, and a proposal of it. */
  const proposeAnew = async () => {
    const state = await stateAt(live, PLAN)
    if (!state) throw new Error('the demo has a plan')
    const before = Y.encodeStateVector(state.doc)
    const day = addDays(mondayFrom(today), 7 + proposals++)
    setDelivery(state.doc, 'emping', 'emping-limpung', day, 7_000)
    const update = Y.encodeStateAsUpdate(state.doc, before)
    await live.log.claimClient(PLAN, state.doc.clientID, 'hadi')
    const { seq } = await live.log.takeNumber(PLAN, update.length)
    await live.log.putEntry(PLAN, { seq, update, personId: 'hadi', batchId: `b${seq}`, at: time })
    const terms = (await live.log.readHead('batang.terms.1')).seq
    const seen = { partnershipId, plan: seq, terms, requestKey: requestKey() }
    const made = await during('propose', () => propose(deps, hadi, seen))
    return { proposalId: made.proposal.id, hash: made.proposal.snapshotHash }
  }
  const answerAs = (
    personId: string,
    of: { proposalId: string; hash: string },
    stance: Stance,
    code?: string,
  ) =>
    answer(deps, actorOf(personId), {
      partnershipId,
      ...of,
      stance,
      requestKey: requestKey(),
      ...(code && { code }),
    })
  const consentAs = async (name: string, personId: string, of: { proposalId: string; hash: string }) => {
    time += 61_000
    const asked = { partnershipId, proposalId: of.proposalId, channel: 'whatsapp' } as const
    await during('consent code', () => askConsentCode(deps, actorOf(personId), asked))
    const code = /\b\d{6}\b/.exec(outbox.messages()[0]?.text ?? '')?.[0] ?? ''
    await during(name, () => answerAs(personId, of, { kind: 'consent' }, code))
  }

  const first = await proposeAnew()
  await during('withdraw', () =>
    withdraw(deps, hadi, { partnershipId, proposalId: first.proposalId, requestKey: requestKey() }),
  )
  const second = await proposeAnew()
  await during('refuse', () => answerAs('karyo', second, { kind: 'refuse', reason: 'Belum sanggup.' }))
  const third = await proposeAnew()
  const last = signers.at(-1) ?? ''
  for (const personId of signers.slice(0, -1)) await consentAs('consent, not the last', personId, third)
  await consentAs('consent, the last', last, third)
  await during('look that tells everybody', () => deliverNotices(deps, partnershipId))
  await during('look that finds nothing new', () => deliverNotices(deps, partnershipId))

  const agreed = (await deps.ledger.read(agreementLedgerId(partnershipId), 0)).at(-1)
  const { data } = JSON.parse(agreed?.body ?? '{}') as { data: { listHash: string } }
  const { items } = await commitmentListOf(deps, partnershipId, data.listHash)
  const delivery = items
    .map(({ commitment }) => commitment)
    .find((each) => each.kind === 'deliver' && each.productId === 'emping' && each.dueDay >= today)
  if (delivery?.kind !== 'deliver') throw new Error('a delivery was agreed')
  const report = (name: string, personId: string, told: object) =>
    during(name, () =>
      reportWork(deps, actorOf(personId), {
        partnershipId,
        data: { kind: 'reported', commitmentId: delivery.id, report: told } as WorkData,
        requestKey: requestKey(),
      }),
    )
  const { quantity } = delivery
  const received = { accepted: quantity, rejected: 0, short: 0, wasted: 0 }
  await report('report what was sent', 'karyo', { kind: 'sent', day: today, quantity })
  await report('report what was received', 'hadi', { kind: 'received', day: today, ...received })
  await report('report a payment', 'hadi', { kind: 'paid', day: today, rupiah: 1_000 })
  const comment = { documentId: PLAN, text: 'Bisa lebih pagi?', mentions: [], requestKey: requestKey() }
  await during('comment', () => addComment(deps, hadi, comment))

  client.destroy()
  await engine.stop()
  return used
}

const cell = ({ readUnits, writeUnits, transactionUnits }: Capacity | undefined = newCapacity()): string =>
  [readUnits, writeUnits, transactionUnits].map((units) => units.toLocaleString('en-US')).join(' / ')

/** DynamoDB's units of each action of agreements and work, as the ledgers grow. */
export const actions = async (): Promise<void> => {
  const measured: Map<string, Capacity>[] = []
  for (const length of LENGTHS) measured.push(await measure(length))
  const names = [...(measured[0]?.keys() ?? [])]
  printTable(
    'Units of DynamoDB by action: read / write / in transactions',
    ['action', ...LENGTHS.map((length) => `${length.toLocaleString('en-US')} records`)],
    names.map((name) => [name, ...measured.map((used) => cell(used.get(name)))]),
  )
}
