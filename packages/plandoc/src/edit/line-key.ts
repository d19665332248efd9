import type { Day } from '@rembuk/core/calendar'
import type { Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import type { InputLine } from '../line'
import { setDelivery } from './deliveries'
import {
  setCount,
  setDemand,
  setMakerCount,
  setOrders,
  setOtherIssues,
  setOtherReceipts,
  setProduction,
} from './lines'

const ofProduct = {
  demand: setDemand,
  orders: setOrders,
  receipts: setOtherReceipts,
  issues: setOtherIssues,
  count: setCount,
}

const ofProducer = { production: setProduction, delivery: setDelivery, 'producer-count': setMakerCount }

/**
 * Sets one number of a line under its key: a Monday, of a delivery the day it leaves; `undefined` clears
 * it. Throws DomainError `bad-input` for a bad value; then nothing is written.
 */
export const setLineKey = (
  doc: Y.Doc,
  line: InputLine,
  key: Day,
  quantity: Thousandths | undefined,
): void => {
  if ('partyId' in line) ofProducer[line.kind](doc, line.productId, line.partyId, key, quantity)
  else ofProduct[line.kind](doc, line.productId, key, quantity)
}
