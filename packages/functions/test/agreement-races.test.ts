import { DomainError } from '@rembuk/core/refusal'
import { memoryStores } from '@rembuk/data/memory/stores'
import { type AgreementData, agreementLedgerId } from '@rembuk/usecases/agreements/agreement-data'
import { agreementState } from '@rembuk/usecases/agreements/agreement-state'
import { answer } from '@rembuk/usecases/agreements/answer'
import { askConsentCode } from '@rembuk/usecases/agreements/consent-code'
import { withdraw } from '@rembuk/usecases/agreements/withdraw'
import { firstAltered } from '@rembuk/usecases/ledger/verify'
import { readLedger, writeDown } from '@rembuk/usecases/ledger/write-down'
import type { Message } from '@rembuk/usecases/ports/messenger'
import { expect, it } from 'vitest'
import { createSecrets } from '../src/secrets'
import { sha256 } from '../src/sha256'

/** Numbers from 0 to 1 that repeat for one seed. */
const randomOf = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    return (((state ^ (state >>> 14)) >>> 0) % 1_000_003) / 1_000_003
  }
}

const HASH = 'a'.repeat(64)
/** Nothing is planned yet: here it matters who agrees, not on what. */
const SNAPSHOT = {
  format: 1,
  partnershipId: 'k',
  plan: { start: '2026-11-30', weeks: 4, products: [], materials: [], capacities: [] },
  terms: { parties: [], prices: [], scope: {}, term: { renewal: '' } },
}
const actors = {
  ketua: { personId: 'ketua', sessionId: 's1' },
  sari: { personId: 'sari', sessionId: 's2' },
}
type Name = keyof typeof actors

/** A proposal that both sides may sign, in stores whose every step lets others go first at random. */
const setUp = async (seed: number) => {
  const random = randomOf(seed)
  let racing = false
  const pause = async () => {
    while (racing && random() < 0.5) await new Promise<void>((resolve) => setImmediate(resolve))
  }
  const time = { now: 1_000_000 }
  const stores = memoryStores({ now: () => time.now, beforeEach: pause, afterEach: pause })
  const outbox = new Map<string, string>()
  const deps = {
    ...stores,
    sha256,
    secrets: createSecrets('a secret that only the tests know, of 32+'),
    now: () => time.now,
    randomBytes: (count: number) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)),
    tellChanged: async () => {},
    messenger: {
      send: async ({ to, text }: Message) => {
        outbox.set(`${to}`, /\b\d{6}\b/.exec(text)?.[0] ?? '')
        return 'sent' as const
      },
    },
  }
  await stores.contents.put('k', HASH, new TextEncoder().encode(JSON.stringify(SNAPSHOT)))
  for (const [index, personId] of ['ketua', 'sari'].entries()) {
    await stores.people.createOrGet({ id: personId, phone: `+62812000000${index}`, name: '', createdAt: 1 })
    const partyId = personId === 'ketua' ? 'kop' : 'ukm'
    await stores.partnerships.putMembership({ partnershipId: 'k', personId, role: 'admin', partyId })
  }
  const proposed = (id: string): AgreementData => ({
    kind: 'proposed',
    plan: 1,
    terms: 1,
    snapshotHash: id === 'old' ? HASH : 'b'.repeat(64),
    beforeHash: '',
    expiresAt: time.now + 1_000_000,
    signers: [
      { partyId: 'kop', personIds: ['ketua'] },
      { partyId: 'ukm', personIds: ['sari'] },
    ],
  })
  const propose = (id: string) =>
    writeDown<AgreementData>(deps, agreementLedgerId('k'), id, () => [
      { id, at: time.now, by: { personId: 'ketua', partyId: 'kop' }, data: proposed(id) },
    ])
  await propose('old')
  const of = { partnershipId: 'k', proposalId: 'old' }
  const codes = new Map<Name, string>()
  for (const name of ['ketua', 'sari'] as const) {
    await askConsentCode(deps, actors[name], { ...of, channel: 'sms' })
    codes.set(name, outbox.get(name === 'ketua' ? '+628120000000' : '+628120000001') ?? '')
  }
  const consent = (name: Name, requestKey: string) =>
    answer(deps, actors[name], {
      ...of,
      stance: { kind: 'consent' },
      hash: HASH,
      code: codes.get(name),
      requestKey,
    })
  const acts = {
    'ketua consents': () => consent('ketua', 'key-ketua'),
    'ketua taps twice': () => consent('ketua', 'key-ketua'),
    'sari consents': () => consent('sari', 'key-sari'),
    'sari sends it again': () => consent('sari', 'key-sari'),
    'sari refuses': () =>
      answer(deps, actors.sari, {
        ...of,
        stance: { kind: 'refuse', reason: 'Belum cocok.' },
        hash: HASH,
        requestKey: 'key-refuse',
      }),
    'a newer proposal comes': () => propose('new'),
    'it is withdrawn': () => withdraw(deps, actors.ketua, { ...of, requestKey: 'key-withdraw' }),
    "sari's part ends": () => stores.partnerships.removeMembership('k', 'sari'),
  }
  return {
    random,
    deps,
    acts: Object.values(acts),
    race: () => {
      racing = true
    },
    calm: () => {
      racing = false
    },
  }
}

const allowed = ['proposal-ended', 'not-found', 'code-expired', 'not-signer', 'still-running']

const RACES = Number(process.env.RACES ?? 1000)

it(`whoever acts at once on a proposal, it ends in exactly one right way (${RACES} races)`, async () => {
  const ends = new Map<string, number>()
  for (let seed = 1; seed <= RACES; seed++) {
    const { random, deps, acts, race, calm } = await setUp(seed)
    const chosen = acts.filter(() => random() < 0.6)
    race()
    const settled = await Promise.allSettled(chosen.map((act) => act()))
    calm()
    for (const outcome of settled) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason, `seed ${seed}`).toBeInstanceOf(DomainError)
        expect(allowed, `seed ${seed}`).toContain((outcome.reason as DomainError).code)
      }
    }
    const entries = await readLedger<AgreementData>(deps, agreementLedgerId('k'))
    const { proposals, agreed } = agreementState(entries, deps.now())
    const old = proposals.find(({ proposal }) => proposal.id === 'old')?.proposal
    const consented = new Set(
      old?.record.filter(({ stance }) => stance.kind === 'consent').map(({ by }) => by.partyId),
    )
    expect(agreed.length, `seed ${seed}`).toBe(old?.status === 'agreed' ? 1 : 0)
    if (old?.status === 'agreed') expect([...consented].sort(), `seed ${seed}`).toEqual(['kop', 'ukm'])
    for (const party of ['kop', 'ukm']) {
      const taken = old?.record.filter(({ by, stance }) => by.partyId === party && stance.kind === 'consent')
      expect(taken?.length, `seed ${seed}`).toBeLessThanOrEqual(1)
    }
    const records = await deps.ledger.read(agreementLedgerId('k'), 0)
    expect(firstAltered(sha256, agreementLedgerId('k'), records), `seed ${seed}`).toBeUndefined()
    ends.set(old?.status ?? '', (ends.get(old?.status ?? '') ?? 0) + 1)
  }
  if (RACES >= 1000) {
    expect([...ends.keys()].sort()).toEqual(['agreed', 'open', 'refused', 'superseded', 'withdrawn'])
  }
}, 60_000)
