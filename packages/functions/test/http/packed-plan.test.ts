import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { packedPlan } from '@rembuk/contract/packed-plan'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { plainDoc } from '@rembuk/plandoc/pack/plain-doc'
import { readPlan } from '@rembuk/plandoc/read'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { createHttpHandler } from '../../src/http/create-handler'
import type { Browser } from '../support/browser'
import { httpEvent } from '../support/event'
import { addFacilitator, startPartnership } from '../support/partnership'
import { createWorld, type World } from '../support/world'

let world: World
let admin: Browser
let facilitator: Browser
let params: { documentId: string }

const push = async (edit: (doc: Doc) => void): Promise<void> => {
  const doc = new Doc()
  edit(doc)
  const u = Buffer.from(encodeStateAsUpdate(doc)).toString('base64')
  const body = { id: `batch-${doc.clientID}`, u, known: 0 }
  expect((await admin.call('push', { params, body })).status).toBe(200)
}

const start = () =>
  push((doc) => {
    startPlan(doc, { start: '2026-11-23', weeks: 4 })
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
    setDemand(doc, 'p1', '2026-11-30', 120_000)
  })

const ask = (headers: Record<string, string> = {}) => admin.call('packedPlan', { params, headers })

beforeEach(async () => {
  world = createWorld()
  const started = await startPartnership(world)
  admin = started.admin
  params = { documentId: started.partnership.planDocumentId }
  facilitator = await addFacilitator(world, started.partnership.id)
})

describe('the first sight of a plan', () => {
  it('has its products and numbers, and says up to which edit', async () => {
    await start()
    const { n, plan } = v.parse(packedPlan, (await ask()).json)
    expect(n).toBe(1)
    const read = plan && readPlan(plainDoc(plan)).plan
    expect(read?.products[0]).toMatchObject({ name: 'Emping', demand: [0, 120_000, 0, 0] })
  })

  it('is empty before the plan is started', async () => {
    expect((await ask()).json).toEqual({ n: 0 })
  })

  it('may be seen by who only reads', async () => {
    await start()
    expect((await facilitator.call('packedPlan', { params })).status).toBe(200)
  })

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
  ])('comes as %s to who accepts that', async (encoding, accepted, unpack) => {
    await start()
    const { headers, body, isBase64Encoded } = await createHttpHandler(world.http)(
      httpEvent({
        method: 'GET',
        path: `/api/documents/${params.documentId}/projection`,
        cookies: [...admin.jar].map(([key, value]) => `${key}=${value}`),
        headers: { 'accept-encoding': accepted },
      }),
    )
    expect(headers?.['content-encoding']).toBe(encoding)
    expect(isBase64Encoded).toBe(true)
    expect(unpack(Buffer.from(body ?? '', 'base64')).toString()).toBe((await ask()).text)
  })

  it('is not sent again to who has it', async () => {
    await start()
    const { headers } = await ask()
    const tag = { 'if-none-match': headers.etag as string }
    expect(await ask(tag)).toMatchObject({ status: 304, text: '' })
    await push((doc) => setDemand(doc, 'p1', '2026-11-23', 1_000))
    expect((await ask(tag)).status).toBe(200)
  })
})
