import type { Level } from '@rembuk/core/access/level'
import type { Recipient, SharingData } from '@rembuk/core/sharing/sharing-data'
import { sha256 } from '@rembuk/functions/sha256'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import { applySharing } from '@rembuk/usecases/sharing/apply-sharing'
import { sharingLedgerId } from '@rembuk/usecases/sharing/sharing-ledger'
import { type ApiClient, createApiClient } from '../../../packages/local/test/api-client'
import type { Product } from './product'

const PARTNERSHIP = 'batang'
const DAY_MS = 86_400_000

/** People outside of the parties, by what the demo's first partnership lets them see. */
export type ShownCaller =
  | 'figures'
  | 'confidant'
  | 'guest of figures'
  | 'guest'
  | 'guest of everything'
  | 'withdrawn'

const phones: Record<ShownCaller, string> = {
  figures: '+6281299990101',
  confidant: '+6281299990102',
  guest: '+6281299990103',
  withdrawn: '+6281299990104',
  'guest of figures': '+6281299990105',
  'guest of everything': '+6281299990106',
}

/** The partnership to which each guest belongs, and how much is granted to it. */
const guests = [
  ['guest of figures', 'another-1', 'aggregates'],
  ['guest', 'another', 'plan'],
  ['guest of everything', 'another-2', 'everything'],
] as const

/** Writes down that every party of the demo's first partnership decides the same, and does nothing that follows from it. */
export const writeSharing = async ({ store }: Product, id: string, data: SharingData): Promise<void> => {
  const partnership = await store.partnerships.get(PARTNERSHIP)
  const entries = (partnership?.parties ?? []).map((party) => ({
    id: `${id} ${party.id}`,
    at: Date.now(),
    by: { personId: 'hadi', partyId: party.id },
    data,
  }))
  const deps = { ledger: store.ledger, sha256 }
  await writeDown<SharingData>(deps, sharingLedgerId(PARTNERSHIP), `${id} koperasi-batang`, () => entries)
}

/**
 * Signs in somebody for each level: facilitators of the regency who see figures alone, or everything; guests
 * of other partnerships; and a facilitator from whom it was all taken back.
 */
export const signInShown = async (product: Product): Promise<Record<ShownCaller, ApiClient>> => {
  const { store } = product
  const clients = {} as Record<ShownCaller, ApiClient>
  const ids = {} as Record<ShownCaller, string>
  for (const caller of Object.keys(phones) as ShownCaller[]) {
    clients[caller] = createApiClient(product.origin)
    await clients[caller].signIn(phones[caller])
    ids[caller] = (await (await clients[caller].call('GET', '/api/me')).json()).id
    if (!caller.startsWith('guest'))
      await store.facilitators.put({ personId: ids[caller], regions: ['33.25'], programmes: [] })
  }
  for (const [caller, id] of guests)
    await store.partnerships.create(
      {
        ...{ id, name: 'Lain', region: '', timeZone: 'Asia/Jakarta', createdAt: Date.now() },
        parties: [{ id: 'k', name: 'Koperasi Lain', kind: 'cooperative' }],
      },
      [{ partnershipId: id, personId: ids[caller], role: 'admin', partyId: 'k' }],
    )
  const grant = (id: string, to: Recipient, level: Level) =>
    writeSharing(product, id, {
      kind: 'granted',
      to,
      level,
      until: Date.now() + DAY_MS,
      purpose: 'Pendampingan',
    })
  const person = (personId: string): Recipient => ({ kind: 'person', personId })
  await grant('figures', person(ids.figures), 'aggregates')
  await grant('confidant', person(ids.confidant), 'everything')
  for (const [caller, partnershipId, level] of guests)
    await grant(caller, { kind: 'partnership', partnershipId }, level)
  await grant('withdrawn', person(ids.withdrawn), 'everything')
  const deps = { ...store, now: Date.now, endSocketsTo: async () => undefined }
  await applySharing(deps, PARTNERSHIP)
  await writeSharing(product, 'taken-back', { kind: 'withdrawn', to: person(ids.withdrawn) })
  await applySharing(deps, PARTNERSHIP)
  return clients
}
