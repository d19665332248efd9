import { addDays } from '@rembuk/core/calendar'
import { certificateKinds, hasEnd } from '@rembuk/core/plan/certificate'
import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import { addDelivery, moveDelivery } from '@rembuk/plandoc/edit/add-up-deliveries'
import { addAssumption, removeAssumption, setAssumptionHolds } from '@rembuk/plandoc/edit/assumptions'
import {
  setCapacityUnit,
  setCapacityUse,
  setNormalCapacity,
  setWeekCapacity,
} from '@rembuk/plandoc/edit/capacity'
import { removeCertificate, setCertificate } from '@rembuk/plandoc/edit/certificates'
import { setClosure } from '@rembuk/plandoc/edit/closures'
import { setDeliveryCarrier, setDeliveryNote, setDeliveryReady } from '@rembuk/plandoc/edit/delivery-details'
import { addGoal, changeGoal, removeGoal } from '@rembuk/plandoc/edit/goals'
import {
  setCount,
  setMakerCount,
  setOrders,
  setOtherIssues,
  setOtherReceipts,
} from '@rembuk/plandoc/edit/lines'
import {
  renameMaterial,
  setArrival,
  setLeadTime,
  setLotSizing,
  setMaterialBuyer,
  setMaterialCount,
  setMaterialOpening,
  setMaterialUnit,
} from '@rembuk/plandoc/edit/material-fields'
import { addMaterial, removeMaterial, restoreMaterial } from '@rembuk/plandoc/edit/materials'
import { startNextPeriod } from '@rembuk/plandoc/edit/next-period'
import {
  addOutlet,
  removeOutlet,
  renameOutlet,
  restoreOutlet,
  setOutletCount,
  setOutletDemand,
  setOutletOpening,
} from '@rembuk/plandoc/edit/outlets'
import { setWorkdays } from '@rembuk/plandoc/edit/plan'
import { setCeiling, setPhoto, setStep } from '@rembuk/plandoc/edit/product-fields'
import { removeRecipeLine, setRecipeLine } from '@rembuk/plandoc/edit/recipe'
import { markSample, removeSample } from '@rembuk/plandoc/edit/sample'
import { setCoverLimit, setLoadLimit } from '@rembuk/plandoc/edit/thresholds'
import { removeCountingUnit, setCountingUnit } from '@rembuk/plandoc/edit/units'
import fc from 'fast-check'
import { cleared, edit, monday, party, product, quantity } from './random-values'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const material = fc.constantFrom('m1', 'm2')
/** One of them goes by the id of a producer, as no form would let it. */
const outlet = fc.constantFrom('o1', 'u2')
const size = fc.integer({ min: 1, max: 50_000 })
const text = fc.constantFrom('Melinjo', 'karung', 'Pak Jono')
const unitName = fc.constantFrom('karung', 'Karung', 'dus')
const deliveryDay = fc.nat(9).map((count) => addDays('2026-11-23', count))
const leadTime = fc.record({ count: fc.nat(20), unit: fc.constantFrom('day' as const, 'week' as const) })
const lotSizing: fc.Arbitrary<LotSizing> = fc.oneof(
  fc.constant<LotSizing>({ rule: 'lot-for-lot' }),
  size.map((lot): LotSizing => ({ rule: 'fixed-lot', lot })),
  fc.integer({ min: 1, max: 8 }).map((weeks): LotSizing => ({ rule: 'period', weeks })),
)
const photo = fc.constantFrom('e'.repeat(43), 'k'.repeat(43))
const certificateKind = fc.constantFrom(...certificateKinds)
const certificate = fc
  .record({ kind: certificateKind, number: maybe(text), until: maybe(deliveryDay) })
  .map(({ until, ...rest }) => ({ ...rest, until: hasEnd(rest.kind) ? until : undefined }))
const recipeLine = fc.record(
  { materialId: material, quantity, per: size, yieldPerMille: fc.integer({ min: 1, max: 1000 }) },
  { requiredKeys: ['materialId', 'quantity', 'per'] },
)
const newMaterial = fc.record(
  { id: material, name: text, unit: text, partyId: party, opening: quantity, leadTime, lotSizing },
  { requiredKeys: ['id', 'name', 'unit'] },
)
const closure = fc
  .tuple(fc.nat(40), fc.nat(9))
  .map(([from, days]) => ({ from: addDays('2026-11-23', from), to: addDays('2026-11-23', from + days) }))
const goal = fc.constantFrom('g1', 'g2')
const goalFields = fc.record(
  {
    due: maybe(fc.constantFrom('2027-06', '2028-12')),
    productId: maybe(product),
    target: maybe(fc.record({ quantity: size, per: fc.constantFrom('total' as const, 'week' as const) })),
    who: maybe(text),
  },
  { requiredKeys: [] },
)
const closing = fc.record({
  products: fc
    .tuple(product, quantity, party, quantity)
    .map(
      ([productId, opening, partyId, atMaker]) =>
        new Map([[productId, { opening, makers: [{ partyId, opening: atMaker }] }]]),
    ),
  materials: maybe(fc.tuple(material, quantity).map((entry) => new Map([entry]))),
})

/** Any edit of a plan's structure and of the lines beside demand, production and deliveries. */
export const anyStructureEdit = fc.oneof(
  edit(setOrders, product, monday, cleared),
  edit(setOtherReceipts, product, monday, cleared),
  edit(setOtherIssues, product, monday, cleared),
  edit(setCount, product, monday, cleared),
  edit(setMakerCount, product, party, monday, cleared),
  edit(setCeiling, product, cleared),
  edit(setStep, product, maybe(size)),
  edit(setPhoto, product, maybe(photo)),
  edit(setCertificate, product, certificate),
  edit(removeCertificate, product, certificateKind),
  edit(setCountingUnit, product, fc.record({ name: unitName, size })),
  edit(removeCountingUnit, product, unitName),
  edit(setRecipeLine, product, recipeLine),
  edit(removeRecipeLine, product, material),
  edit(setCapacityUse, product, party, maybe(fc.record({ capacity: quantity, per: size }))),
  edit(setNormalCapacity, party, cleared),
  edit(setWeekCapacity, party, monday, cleared),
  edit(setCapacityUnit, party, maybe(text)),
  edit(addMaterial, newMaterial),
  edit(removeMaterial, material),
  edit(restoreMaterial, material, fc.nat(5)),
  edit(renameMaterial, material, text),
  edit(setMaterialUnit, material, text),
  edit(setMaterialBuyer, material, maybe(party)),
  edit(setMaterialOpening, material, quantity),
  edit(setLeadTime, material, leadTime),
  edit(setLotSizing, material, lotSizing),
  edit(setArrival, material, monday, cleared),
  edit(setMaterialCount, material, monday, cleared),
  edit(setDeliveryCarrier, product, party, deliveryDay, maybe(text)),
  edit(setDeliveryNote, product, party, deliveryDay, maybe(text)),
  edit(setDeliveryReady, product, party, deliveryDay, fc.boolean()),
  edit(addOutlet, fc.record({ id: outlet, name: text })),
  edit(renameOutlet, outlet, text),
  edit(removeOutlet, outlet),
  edit(restoreOutlet, outlet, fc.nat(5)),
  edit(setOutletOpening, product, outlet, quantity),
  edit(setOutletDemand, product, outlet, monday, cleared),
  edit(setOutletCount, product, outlet, monday, cleared),
  edit(addDelivery, product, outlet, fc.record({ day: deliveryDay, quantity })),
  edit(moveDelivery, product, outlet, fc.record({ from: deliveryDay, to: deliveryDay })),
  edit(setClosure, closure, maybe(text)),
  edit(setWorkdays, fc.uniqueArray(fc.nat(6), { minLength: 1 })),
  edit(setLoadLimit, maybe(fc.integer({ min: 1, max: 2000 }))),
  edit(setCoverLimit, maybe(fc.integer({ min: 1, max: 12 }))),
  edit(
    markSample,
    fc.array(product, { maxLength: 2 }),
    maybe(fc.record({ start: monday, weeks: fc.integer({ min: 4, max: 8 }) })),
  ),
  edit(removeSample),
  edit(addGoal, fc.record({ id: goal, text })),
  edit(changeGoal, goal, goalFields),
  edit(removeGoal, goal),
  edit(addAssumption, goal, fc.record({ id: material, text })),
  edit(setAssumptionHolds, goal, material, maybe(fc.boolean())),
  edit(removeAssumption, goal, material),
  edit(startNextPeriod, fc.record({ start: monday, weeks: fc.integer({ min: 4, max: 8 }) }), closing),
)
