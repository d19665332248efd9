import type {
  SnapshotCapacity,
  SnapshotMaker,
  SnapshotMaterial,
  SnapshotPlan,
  SnapshotProduct,
} from '../proposal/snapshot'
import { sortedBy } from '../proposal/sorted-by'
import type { PlanEntry } from './entry'

/** The one that has to be there: an entry about something presupposes the entry of the thing itself. */
const the = <T>(things: ReadonlyMap<string, T>, id: string): T => {
  const thing = things.get(id)
  if (thing === undefined) throw new RangeError('an entry about what is not there')
  return thing
}

const makerKey = (productId: string, partyId: string): string => `${productId}\n${partyId}`

/** What is in a plan, before its lines are filled in. */
const things = (entries: readonly PlanEntry[]) => {
  const products = new Map<string, SnapshotProduct>()
  const makers = new Map<string, SnapshotMaker>()
  const materials = new Map<string, SnapshotMaterial>()
  const capacities = new Map<string, SnapshotCapacity>()
  for (const entry of entries)
    if (entry.kind === 'product')
      products.set(entry.productId, {
        id: entry.productId,
        ...entry.value,
        opening: 0,
        safety: 0,
        units: [],
        demand: {},
        orders: {},
        otherReceipts: {},
        otherIssues: {},
        counted: {},
        recipe: [],
        makers: [],
      })
    else if (entry.kind === 'material')
      materials.set(entry.materialId, { id: entry.materialId, ...entry.value, receipts: {} })
    else if (entry.kind === 'capacity')
      capacities.set(entry.partyId, {
        partyId: entry.partyId,
        ...(entry.value !== '' && { unit: entry.value }),
        available: {},
      })
  for (const entry of entries)
    if (entry.kind === 'maker') {
      const { productId, partyId, value: opening } = entry
      const maker: SnapshotMaker = { partyId, opening, production: {}, counted: {}, deliveries: [] }
      makers.set(makerKey(productId, partyId), maker)
      the(products, productId).makers.push(maker)
    }
  return { products, makers, materials, capacities }
}

const inOrder = (product: SnapshotProduct): SnapshotProduct => ({
  ...product,
  units: sortedBy(product.units, ({ name }) => name),
  recipe: sortedBy(product.recipe, ({ materialId }) => materialId),
  makers: sortedBy(product.makers, ({ partyId }) => partyId).map((maker) => ({
    ...maker,
    deliveries: sortedBy(maker.deliveries, ({ day }) => day),
  })),
})

/**
 * The plan part that says exactly these entries: the inverse of `planEntries`. Throws RangeError where
 * the frame lacks or an entry is about a thing that has none itself.
 */
export const buildPlan = (entries: readonly PlanEntry[]): SnapshotPlan => {
  const { products, makers, materials, capacities } = things(entries)
  const frame: Partial<Pick<SnapshotPlan, 'start' | 'weeks' | 'workdays' | 'thresholds'>> = {}
  const closures: SnapshotPlan['closures'] = {}
  const product = ({ productId }: { productId: string }) => the(products, productId)
  const maker = (at: { productId: string; partyId: string }) =>
    the(makers, makerKey(at.productId, at.partyId))
  for (const entry of entries)
    switch (entry.kind) {
      case 'product':
      case 'maker':
      case 'material':
      case 'capacity':
        break
      case 'period':
        Object.assign(frame, entry.value)
        break
      case 'workdays':
        frame.workdays = entry.value
        break
      case 'thresholds':
        frame.thresholds = entry.value
        break
      case 'closure':
        closures[entry.day] = entry.value
        break
      case 'opening':
      case 'safety':
      case 'ceiling':
      case 'step':
        product(entry)[entry.kind] = entry.value
        break
      case 'unit':
        product(entry).units.push({ name: entry.name, size: entry.value })
        break
      case 'recipe':
        product(entry).recipe.push({ materialId: entry.materialId, ...entry.value })
        break
      case 'demand':
      case 'orders':
      case 'counted':
        product(entry)[entry.kind][entry.day] = entry.value
        break
      case 'other-receipts':
        product(entry).otherReceipts[entry.day] = entry.value
        break
      case 'other-issues':
        product(entry).otherIssues[entry.day] = entry.value
        break
      case 'use':
        maker(entry).use = entry.value
        break
      case 'production':
        maker(entry).production[entry.day] = entry.value
        break
      case 'maker-counted':
        maker(entry).counted[entry.day] = entry.value
        break
      case 'delivery':
        maker(entry).deliveries.push({ day: entry.day, ...entry.value })
        break
      case 'arrivals':
        the(materials, entry.materialId).receipts[entry.day] = entry.value
        break
      case 'material-counted': {
        const material = the(materials, entry.materialId)
        material.counted = { ...material.counted, [entry.day]: entry.value }
        break
      }
      case 'available':
        the(capacities, entry.partyId).available[entry.day] = entry.value
        break
    }
  const { start, weeks, workdays, thresholds } = frame
  if (start === undefined || weeks === undefined || !workdays || !thresholds)
    throw new RangeError('a plan without its frame')
  return {
    start,
    weeks,
    products: sortedBy([...products.values()], ({ id }) => id).map(inOrder),
    materials: sortedBy([...materials.values()], ({ id }) => id),
    capacities: sortedBy([...capacities.values()], ({ partyId }) => partyId),
    workdays,
    closures,
    thresholds,
  }
}
