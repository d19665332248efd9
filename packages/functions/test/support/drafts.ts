import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { templateFor } from '@rembuk/core/agreement/templates/template-for'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setPrice, setQuality, setTermsField, startTerms } from '@rembuk/plandoc/terms/edit'
import * as Y from 'yjs'
import { type Browser, createBrowser } from './browser'
import { ADMIN_PHONE, PRODUCER_PHONE, startPartnership } from './partnership'
import { lastCode, type World } from './world'

/** The plan's two weeks that hold something. */
export const WEEKS = ['2026-11-30', '2026-12-07'] as const
/** A day in the first of them. */
export const FRIDAY = '2026-12-04'

/** One live document as a device has it, with a way to send what is new. */
const draft = (browser: Browser, documentId: string) => {
  const doc = new Y.Doc()
  let sent = 0
  let vector = Y.encodeStateVector(doc)
  /** Sends what was edited since, and returns the number that it got. */
  const send = async (): Promise<number> => {
    const u = Buffer.from(Y.encodeStateAsUpdate(doc, vector)).toString('base64')
    vector = Y.encodeStateVector(doc)
    const id = `batch-${documentId.length}-${sent++}`
    const reply = await browser.call('push', { params: { documentId }, body: { id, u, known: 0 } })
    if (reply.status !== 200) throw new Error(`the edit was refused: ${reply.text}`)
    return (reply.json as { n: number }).n
  }
  return { doc, send }
}

/** A partnership of a cooperative and a producer with a plan of 40 kg emping and terms that can be proposed. */
export const startDrafts = async (world: World) => {
  const { admin, partnership } = await startPartnership(world)
  const producer = createBrowser(world)
  await producer.signIn(PRODUCER_PHONE)
  const plan = draft(admin, partnership.planDocumentId)
  const terms = draft(admin, `${partnership.id}.terms.1`)
  const [cooperative, maker] = parties(partnership)
  plan.doc.transact(() => {
    startPlan(plan.doc, { start: WEEKS[0], weeks: 4 })
    addProduct(plan.doc, { id: 'emping', name: 'Emping', unit: 'kg', makers: [{ partyId: maker.id }] })
    setDemand(plan.doc, 'emping', WEEKS[0], 40_000)
    setProduction(plan.doc, 'emping', maker.id, WEEKS[0], 40_000)
    setDelivery(plan.doc, 'emping', maker.id, FRIDAY, 40_000)
  })
  const known = [cooperative, maker].map(({ id: partyId, kind, name }) => ({ partyId, kind, name }))
  terms.doc.transact(() => {
    startTerms(terms.doc, templateFor('rantai-pasok', known))
    setTermsField(terms.doc, 'start', '2026-12-01')
    setTermsField(terms.doc, 'end', '2027-11-30')
    setPrice(terms.doc, 'emping', 85_000)
    setQuality(terms.doc, 'emping', 'Kering dan utuh.')
  })
  return { admin, producer, partnership, cooperative, maker, plan, terms }
}

const parties = ({ parties }: PartnershipDetail) => {
  const cooperative = parties.find(({ kind }) => kind === 'cooperative')
  const maker = parties.find(({ kind }) => kind === 'producer')
  if (!cooperative || !maker) throw new Error('a partnership has both kinds of party')
  return [cooperative, maker] as const
}

let keys = 0

/** Heads of a request with a key of its own. */
export const keyed = (key = `a-fresh-key-${keys++}`) => ({ 'idempotency-key': key })

export interface ProposalReply {
  id: string
  number: number
  hash: string
  status: string
  stances: { by: { partyId: string }; stance: { kind: string } }[]
}

/** Proposes the drafts as they are now. */
export const proposeNow = async (
  { admin, partnership, plan, terms }: Awaited<ReturnType<typeof startDrafts>>,
  numbers?: { plan: number; terms: number },
): Promise<ProposalReply> => {
  const body = numbers ?? { plan: await plan.send(), terms: await terms.send() }
  const params = { partnershipId: partnership.id }
  const reply = await admin.call('propose', { params, body, headers: keyed() })
  if (reply.status !== 201) throw new Error(`the proposal was refused: ${reply.text}`)
  return reply.json as ProposalReply
}

/** Asks for a code and returns it; the clock goes on past the pause between two codes. */
export const consentCode = async (
  world: World,
  browser: Browser,
  params: { partnershipId: string; proposalId: string },
): Promise<string> => {
  world.clock.now += 61_000
  const reply = await browser.call('consentCode', { params, body: { channel: 'whatsapp' } })
  if (reply.status !== 202) throw new Error(`no code: ${reply.text}`)
  const { phoneEnd } = reply.json as { phoneEnd: string }
  return lastCode(world, [ADMIN_PHONE, PRODUCER_PHONE].find((phone) => phone.endsWith(phoneEnd)) ?? '')
}

/** Consents to a proposal with a fresh code. */
export const consent = async (
  world: World,
  browser: Browser,
  { partnershipId, proposal }: { partnershipId: string; proposal: Pick<ProposalReply, 'id' | 'hash'> },
  headers = keyed(),
) => {
  const params = { partnershipId, proposalId: proposal.id }
  const code = await consentCode(world, browser, params)
  const body = { stance: { kind: 'consent' }, hash: proposal.hash, code }
  return browser.call('answer', { params, body, headers })
}
