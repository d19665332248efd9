import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { type Browser, createBrowser } from './browser'
import type { World } from './world'

export const ADMIN_PHONE = '+6281200000001'
export const PRODUCER_PHONE = '+6281200000002'
export const FACILITATOR_PHONE = '+6281200000003'
export const STRANGER_PHONE = '+6281200000009'

export const newPartnership = {
  name: 'Mitra Limpung',
  region: 'Limpung, Batang',
  timeZone: 'Asia/Jakarta',
  cooperative: { name: 'Koperasi Contoh Sejahtera' },
  producers: [{ name: 'Emping Contoh', contactName: 'Bu Sari', contactPhone: '0812-0000-0002' }],
  mine: 'cooperative',
}

/** Signs the admin in and starts a partnership with one producer. */
export const startPartnership = async (
  world: World,
  admin: Browser = createBrowser(world),
): Promise<{ admin: Browser; partnership: PartnershipDetail }> => {
  await admin.signIn(ADMIN_PHONE)
  const reply = await admin.call('createPartnership', {
    body: newPartnership,
    headers: { 'idempotency-key': 'key-of-the-first' },
  })
  return { admin, partnership: reply.json as PartnershipDetail }
}

/** A signed-in facilitator of the partnership, whose consent ends at `expiresAt`. */
export const addFacilitator = async (
  world: World,
  partnershipId: string,
  expiresAt?: number,
): Promise<Browser> => {
  const facilitator = createBrowser(world)
  const { id } = await facilitator.signIn(FACILITATOR_PHONE)
  await world.stores.partnerships.putMembership({
    partnershipId,
    personId: id,
    role: 'facilitator',
    expiresAt,
  })
  return facilitator
}
