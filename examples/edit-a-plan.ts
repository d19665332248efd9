// A program that takes part in a plan as a person does. With the product running (npm start):
//
//   node --import tsx examples/edit-a-plan.ts http://localhost:4300 +6281200000001
//
// It signs in with the code from the outbox, prints the projected stock of every product at the end of
// each week, lets the first producer make one unit more in the first week, and waits until that is stored.
import { projectProduct } from '@rembuk/core/plan/projection'
import { quantityToDecimalText } from '@rembuk/core/quantity'
import { setProduction } from '@rembuk/plandoc/edit/lines'
import { readPlan } from '@rembuk/plandoc/read'
import { memoryStore } from '@rembuk/sync/client/memory-store'
import { openDocument } from '@rembuk/sync/client/open-document'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { WebSocket } from 'ws'
import { signIn } from './sign-in'

const [origin = 'http://localhost:4300', phone = '+6281200000001'] = process.argv.slice(2)
const headers = { cookie: await signIn(origin, phone) }
const { partnerships } = await (await fetch(`${origin}/api/partnerships`, { headers })).json()
const documentId: string = partnerships[0].planDocumentId

const live = openDocument({ documentId, origin, headers, WebSocket, deviceStore: memoryStore() })
await untilSent(live)
const { plan } = readPlan(live.doc)
if (!plan) throw new Error('the plan has not been started')

for (const product of plan.products) {
  const stock = projectProduct(product, plan).stock.map(quantityToDecimalText)
  console.log(`${product.name} (${product.unit}): ${stock.join(' ')}`)
}

const [product] = plan.products
const maker = product?.makers[0]
if (product && maker) {
  const quantity = (maker.production[0] ?? 0) + 1000
  setProduction(live.doc, product.id, maker.partyId, plan.start, quantity)
  await untilSent(live)
  console.log(
    `Stored: ${product.name}, week of ${plan.start}, ${quantityToDecimalText(quantity)} ${product.unit}`,
  )
}
await live.destroy()
