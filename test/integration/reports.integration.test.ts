import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PATIENCE } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

test('the running product’s clock sends a report once, and its facilitator reads it again', async () => {
  const ratna = await signedIn(product, 'ratna')
  const { people, reports, wakeUps } = product.store
  const address = 'ratna@dinas.example'
  await people.setEmail('ratna', address)
  // Whatever the hour at which this runs.
  await people.setMessages('ratna', { ...defaultMessageChoice, quietFrom: 0, quietUntil: 0 })
  await reports.setSchedule('ratna', {
    rhythm: { kind: 'monthly', day: 1 },
    ...{ at: 0, timeZone: 'Asia/Jakarta', by: 'email', region: '33.25', isPaused: false, since: 0 },
  })
  const overdue = Date.now() - 60_000
  for (const minutes of [0, 1, 2])
    await wakeUps.set({ about: 'report', id: 'ratna' }, overdue - minutes * 60_000)
  await vi.waitUntil(async () => (await reports.last('ratna', 1))[0]?.outcome === 'sent', PATIENCE)
  await vi.waitUntil(async () => (await wakeUps.due(Date.now(), 100)).length === 0, PATIENCE)

  const sent = async () =>
    ((await (await ratna.call('GET', '/dev/outbox')).json()) as { to: string; text: string }[]).filter(
      ({ to }) => to === address,
    )
  const { sent: kept, nextAt } = await (await ratna.call('GET', '/api/facilitator/report-schedule')).json()
  expect(kept).toHaveLength(1)
  expect(nextAt).toBeGreaterThan(Date.now())
  expect(await sent()).toMatchObject([{ channel: 'email', subject: kept[0].subject }])
  const [{ text } = { text: '' }] = await sent()
  expect(text.startsWith(kept[0].text)).toBe(true)
  expect(text).toContain('Kabupaten Batang')
  expect(text).toContain('/pendamping?wilayah=33.25')
})
