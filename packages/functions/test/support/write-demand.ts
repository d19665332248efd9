import { expect } from 'vitest'
import { applyUpdate, Doc } from 'yjs'
import type { Browser } from './browser'
import type { World } from './world'

/** The week whose demand is written. */
export const DEMAND_WEEK = '2026-11-23'

/** Writes a demand a minute later, as one who has read everything before; author and time are claimed in vain. */
export const writeDemand = async (
  { clock }: World,
  who: Browser,
  params: { documentId: string },
  quantity: number,
): Promise<void> => {
  const doc = new Doc()
  const { updates } = (await who.call('catchUp', { params })).json as { updates: [number, string][] }
  for (const [, update] of updates) applyUpdate(doc, Buffer.from(update, 'base64'))
  let u = ''
  doc.on('update', (update: Uint8Array) => {
    u = Buffer.from(update).toString('base64')
  })
  doc.getMap('demand/emping').set(DEMAND_WEEK, quantity)
  clock.now += 60_000
  const body = { id: `batch-${doc.clientID}`, u, known: updates.length, at: 5, author: 'somebody else' }
  expect((await who.call('push', { params, body })).status).toBe(200)
}
