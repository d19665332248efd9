import { createHash } from 'node:crypto'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { memoryStores } from '@rembuk/data/memory/stores'
import { stateAt } from '@rembuk/sync/server/state-at'
import { type AgreementData, agreementLedgerId } from '@rembuk/usecases/agreements/agreement-data'
import { agreementState } from '@rembuk/usecases/agreements/agreement-state'
import { firstAltered } from '@rembuk/usecases/ledger/verify'
import { readLedger } from '@rembuk/usecases/ledger/write-down'
import { readWork } from '@rembuk/usecases/work/get-work'
import { expect, it } from 'vitest'
import { seedDemo } from './seed'
import { seedAgreement } from './seed-agreement'

const now = Date.UTC(2026, 10, 21)
const today = '2026-11-21'
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const secrets = { hash: (purpose: string, text: string) => sha256(`${purpose} ${text}`) }

const seeded = async () => {
  const stores = memoryStores({ now: () => now })
  const deps = {
    ...stores,
    now: () => now,
    sha256,
    secrets,
    documentState: async (documentId: string, upTo?: number) =>
      (await stateAt({ log: stores.log, now: () => now }, documentId, upTo))?.doc,
  }
  await seedDemo(stores, now, today)
  await seedAgreement(deps, now, today)
  return deps
}

it('the demo’s first partnership has agreed on its plan, each party by its own signer', async () => {
  const deps = await seeded()
  const entries = await readLedger<AgreementData>(deps, agreementLedgerId('batang'))
  const { proposals, agreed } = agreementState(entries, now)
  expect(agreed).toMatchObject([{ version: 1, previousHash: '' }])
  expect(proposals[0]?.proposal.status).toBe('agreed')
  expect(proposals[0]?.proposal.record.map(({ by }) => by.personId).sort()).toEqual([
    'hadi',
    'jono',
    'karyo',
    'wulan',
  ])
  const content = await deps.contents.get('batang', agreed[0]?.snapshotHash ?? '')
  const { terms } = JSON.parse(new TextDecoder().decode(content)) as Snapshot
  expect(terms.prices).toContainEqual({ productId: 'batik-cap', rupiah: 350_000 })
  expect((await readWork(deps, 'batang')).list.items.length).toBeGreaterThan(50)
})

it('the demo’s ledger holds what any other would, and is seeded once', async () => {
  const deps = await seeded()
  await seedAgreement(deps, now, today)
  const records = await deps.ledger.read(agreementLedgerId('batang'), 0)
  expect(firstAltered(sha256, agreementLedgerId('batang'), records)).toBeUndefined()
  expect(records).toHaveLength(6)
})
