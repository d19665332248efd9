import type { KeyChangeView } from '@rembuk/contract/history'

/** What the history of a plan tells in one row: numbers together, anything else by what it is about. */
export type Subject =
  | { kind: 'numbers' }
  | { kind: ThingKind | 'capacity' | 'delivery'; id: string }
  | { kind: 'period' | 'workdays' | 'thresholds' | 'order' | 'other' }

/** What can be added to a plan and removed from it. */
export type ThingKind = 'product' | 'material' | 'outlet' | 'goal'

/** What the roots of such a family are about, by how their names begin. */
const families: Readonly<Record<string, ThingKind | 'capacity' | 'delivery' | 'numbers'>> = {
  demand: 'numbers',
  orders: 'numbers',
  receipts: 'numbers',
  issues: 'numbers',
  count: 'numbers',
  production: 'numbers',
  delivery: 'numbers',
  'outlet-demand': 'numbers',
  arrivals: 'numbers',
  'material-count': 'numbers',
  product: 'product',
  makers: 'product',
  opening: 'product',
  units: 'product',
  recipe: 'product',
  use: 'product',
  certificates: 'product',
  material: 'material',
  outlet: 'outlet',
  goal: 'goal',
  assumptions: 'goal',
  assumption: 'goal',
  capacity: 'capacity',
  'delivery-details': 'delivery',
}

const single: Readonly<Record<string, 'period' | 'workdays' | 'thresholds'>> = {
  plan: 'period',
  periods: 'period',
  openings: 'period',
  closures: 'workdays',
  thresholds: 'thresholds',
}

/** The lists of what is shown: a key is there as long as its thing is. */
const lists: Readonly<Record<string, ThingKind>> = {
  products: 'product',
  materials: 'material',
  outlets: 'outlet',
  goals: 'goal',
}

/** What a changed key is about; undefined where it only comes with something else. */
export const subjectOf = ({ root, key, before, after }: KeyChangeView): Subject | undefined => {
  const [family = '', id = ''] = root.split('/')
  if (family === 'sample') return undefined
  const listed = lists[root]
  if (listed) {
    const isThere = before !== undefined && after !== undefined
    return isThere ? { kind: 'order' } : { kind: listed, id: key }
  }
  if (root === 'plan' && key === 'workdays') return { kind: 'workdays' }
  const alone = single[family]
  if (alone) return { kind: alone }
  const kind = families[family]
  if (kind === undefined) return { kind: 'other' }
  return kind === 'numbers' ? { kind } : { kind, id }
}

/** Whether a changed key is the list's entry of a thing, which adds or removes it. */
export const isListed = ({ root }: KeyChangeView): boolean => root in lists

/** Whether a changed key is a thing's name; goals are called by their text. */
export const isName = ({ root, key }: KeyChangeView): boolean =>
  (key === 'name' && /^(?:product|material|outlet)\//.test(root)) ||
  (key === 'text' && root.startsWith('goal/'))

/** The same text for the same subject. */
export const subjectKey = (subject: Subject): string =>
  'id' in subject ? `${subject.kind}/${subject.id}` : subject.kind
