import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Level } from '@rembuk/core/access/level'
import type { Recipient } from '@rembuk/core/sharing/sharing-data'
import { type Browser, createBrowser } from './browser'
import { ADMIN_PHONE, FACILITATOR_PHONE, newPartnership, PRODUCER_PHONE } from './partnership'
import type { World } from './world'

const DAY_MS = 86_400_000
let keys = 0

/** A key that no other request of a test has. */
export const freshKey = () => ({ 'idempotency-key': `key-of-request-${++keys}` })

/** A partnership in Limpung with both its parties, and a facilitator who looks after the regency. */
export const startShared = async (world: World) => {
  const [admin, producer, facilitator] = [createBrowser(world), createBrowser(world), createBrowser(world)]
  await admin.signIn(ADMIN_PHONE)
  const body = { ...newPartnership, regionCode: '33.25.08', sector: 'food' }
  const made = await admin.call('createPartnership', { body, headers: freshKey() })
  const partnership = made.json as PartnershipDetail
  await producer.signIn(PRODUCER_PHONE)
  const { id: facilitatorId } = await facilitator.signIn(FACILITATOR_PHONE)
  await facilitator.call('rename', { body: { name: 'Bu Ratna' } })
  await world.stores.facilitators.put({
    personId: facilitatorId,
    regions: ['33.25'],
    programmes: ['Naik Kelas'],
  })
  const to = { kind: 'person', personId: facilitatorId } as Recipient
  const params = { partnershipId: partnership.id, documentId: partnership.planDocumentId }
  return { admin, producer, facilitator, facilitatorId, partnership, params, to }
}

export type Shared = Awaited<ReturnType<typeof startShared>>

/** What a browser's party grants, for 30 days unless another end is said. */
export const grant = (
  world: World,
  browser: Browser,
  { params, to }: Pick<Shared, 'params' | 'to'>,
  { level, until = world.clock.now + 30 * DAY_MS }: { level: Level; until?: number },
) =>
  browser.call('decideSharing', {
    params,
    headers: freshKey(),
    body: { data: { kind: 'granted', to, level, until, purpose: 'Pendampingan usaha' } },
  })

/** A browser's party takes back what it granted. */
export const withdraw = (browser: Browser, { params, to }: Pick<Shared, 'params' | 'to'>) =>
  browser.call('decideSharing', { params, headers: freshKey(), body: { data: { kind: 'withdrawn', to } } })

/** Both parties grant the same. */
export const grantByAll = async (world: World, shared: Shared, level: Level): Promise<void> => {
  for (const browser of [shared.admin, shared.producer]) await grant(world, browser, shared, { level })
}
