import type { PartnershipDetail, PartnershipList } from '@rembuk/contract/partnerships'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, createBrowser } from '../support/browser'
import { ADMIN_PHONE, newPartnership, PRODUCER_PHONE } from '../support/partnership'
import { createWorld, type World } from '../support/world'

let world: World
let admin: Browser

const start = async () => {
  const headers = { 'idempotency-key': 'key-of-the-first' }
  return (await admin.call('createPartnership', { body: newPartnership, headers })).json as PartnershipDetail
}

const producerSignsUp = async () => {
  const producer = createBrowser(world)
  const { id } = await producer.signIn(PRODUCER_PHONE)
  await producer.call('rename', { body: { name: 'Sari Wulandari' } })
  return { producer, id }
}

const peopleSeen = async ({ id }: PartnershipDetail) => {
  const { json } = await admin.call('partnership', { params: { partnershipId: id } })
  return (json as PartnershipDetail).people.filter(({ role }) => role === 'member')
}

/** The answer with its random ids replaced by the order in which they first appear. */
const withoutIds = (detail: PartnershipDetail) => {
  const parties = new Map(detail.parties.map(({ id }, index) => [id, index]))
  const text = JSON.stringify(detail).replaceAll(detail.id, 'partnership')
  return [...parties].reduce((shown, [id, index]) => shown.replaceAll(id, `party ${index}`), text)
}

beforeEach(async () => {
  world = createWorld()
  admin = createBrowser(world)
  await admin.signIn(ADMIN_PHONE)
})

describe('an invited number', () => {
  it('gives the inviter the same answer whether or not somebody has signed up with it', async () => {
    const adminId = ((await admin.call('me')).json as { id: string }).id
    const unknown = withoutIds(await start()).replaceAll(adminId, 'admin')

    world = createWorld()
    await producerSignsUp()
    admin = createBrowser(world)
    const { id } = await admin.signIn(ADMIN_PHONE)
    const known = withoutIds(await start()).replaceAll(id, 'admin')
    expect(known).toBe(unknown)
  })

  it('shows the name that the inviter typed and no id, until the person comes', async () => {
    const { producer } = await producerSignsUp()
    const partnership = await start()
    const asTyped = [{ name: 'Bu Sari', role: 'member', partyId: partnership.parties[1]?.id }]
    expect(await peopleSeen(partnership)).toEqual(asTyped)
    await producer.call('me')
    await producer.call('partnerships')
    expect(await peopleSeen(partnership), 'seeing it in a list accepts nothing').toEqual(asTyped)
  })

  it.each(['partnership', 'ticket', 'catchUp'] as const)(
    'shows the person with the own name once they come through %s',
    async (route) => {
      const { producer, id } = await producerSignsUp()
      const partnership = await start()
      const params = { partnershipId: partnership.id, documentId: partnership.planDocumentId }
      world.clock.now += 1000
      expect((await producer.call(route, { params })).status).toBeLessThan(300)
      expect(await peopleSeen(partnership)).toMatchObject([{ id, name: 'Sari Wulandari' }])
      const membership = await world.stores.partnerships.membership(partnership.id, id)
      expect(membership?.acceptedAt).toBe(world.clock.now)
    },
  )

  it('keeps the name that was typed for one who came and has given none', async () => {
    const partnership = await start()
    const producer = createBrowser(world)
    await producer.signIn(PRODUCER_PHONE)
    await producer.call('partnership', { params: { partnershipId: partnership.id } })
    expect(await peopleSeen(partnership)).toMatchObject([{ name: 'Bu Sari' }])
  })

  it('brings the partnership to the list of the invited before they open it', async () => {
    const { producer } = await producerSignsUp()
    const { id } = await start()
    const { partnerships } = (await producer.call('partnerships')).json as PartnershipList
    expect(partnerships).toMatchObject([{ id, role: 'member' }])
  })
})
