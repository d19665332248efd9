import type { Day } from '@rembuk/core/calendar'

/**
 * The names of the root types in a plan document. Everything is a root Y.Map of plain values: root
 * types merge by name, so two people who start the same line at once never lose one another's
 * cells, and no client ever needs to send a nested type. What only makes sense together, such as a
 * ratio, is one text under one key (`ratios.ts`, `supply-text.ts`): a merge never mixes two people's.
 *
 * | root | key → value |
 * |---|---|
 * | `plan` | `start` → Monday, `weeks` → 4–52, `workdays` → text such as `012345`, 0 for Monday |
 * | `closures` | day → text: nobody works on it |
 * | `thresholds` | `load` → per mille, `cover` → weeks |
 * | `products` | product id → position (a finite number); without a key the product is not shown |
 * | `product/<product>` | `name`, `unit` → text; `opening`, `safety`, `ceiling`, `step` → thousandths; `photo` → id of a photo |
 * | `certificates/<product>` | kind → text: last day, number |
 * | `units/<product>` | name of a unit → thousandths of the base unit in one |
 * | `recipe/<product>` | material id → text: thousandths of it for thousandths of the product, yield |
 * | `makers/<product>` | party id → position |
 * | `opening/<product>` | party or outlet id → thousandths at that producer or outlet |
 * | `use/<product>` | party id → text: thousandths of its capacity for thousandths of the product |
 * | `demand/<product>` | Monday → thousandths, as expected |
 * | `orders/<product>` | Monday → thousandths, as firmly ordered |
 * | `receipts/<product>` | Monday → thousandths that otherwise come to the cooperative |
 * | `issues/<product>` | Monday → thousandths that otherwise leave the cooperative |
 * | `count/<product>` | Monday → thousandths counted at the cooperative as that week starts |
 * | `count/<product>/<party or outlet>` | Monday → thousandths counted at that producer or outlet |
 * | `production/<product>/<party>` | Monday → thousandths |
 * | `delivery/<product>/<party>` | day → thousandths from that producer to the cooperative |
 * | `delivery/<product>/<outlet>` | day → thousandths from the cooperative to that outlet |
 * | `delivery-details/<product>/<party or outlet>` | `<day>/carrier`, `<day>/note` → text; `<day>/ready` → true; `<day>/received` → thousandths accepted so far |
 * | `capacity/<party>` | `normal` → thousandths in a week without closures, `unit` → text; Monday → thousandths in that week. Not known without `normal` |
 * | `materials` | material id → position; without a key the material is not shown |
 * | `material/<material>` | `name`, `unit` → text; `party` → id of who buys it; `opening` → thousandths; `lead`, `lots` → text |
 * | `outlets` | outlet id → position; without a key the outlet is not shown |
 * | `outlet/<outlet>` | `name` → text |
 * | `outlet-demand/<product>/<outlet>` | Monday → thousandths, as expected at that outlet |
 * | `arrivals/<material>` | Monday → thousandths that are ordered and expected |
 * | `material-count/<material>` | Monday → thousandths counted where it is kept, as that week starts |
 * | `periods` | Monday on which an earlier period started → its weeks |
 * | `openings/<Monday>` | product id, `<product>/<party or outlet>` → thousandths with which that period opened at the cooperative, there |
 * | `goals` | goal id → position; without a key the goal is not shown |
 * | `goal/<goal>` | `text`, `unit`, `who` → text; `due` → month such as `2027-06`; `product` → product id; `target` → text: thousandths in total or a week |
 * | `assumptions/<goal>` | assumption id → position; without a key it is not shown |
 * | `assumption/<goal>/<assumption>` | `text` → text; `holds` → `yes` or `no`, unsure without |
 * | `sample` | product id → true: it is an example; `plan/start`, `plan/weeks` → what examples alone started the plan with |
 */
export const planRoots = {
  plan: 'plan',
  closures: 'closures',
  thresholds: 'thresholds',
  products: 'products',
  product: (productId: string) => `product/${productId}`,
  certificates: (productId: string) => `certificates/${productId}`,
  units: (productId: string) => `units/${productId}`,
  recipe: (productId: string) => `recipe/${productId}`,
  makers: (productId: string) => `makers/${productId}`,
  opening: (productId: string) => `opening/${productId}`,
  use: (productId: string) => `use/${productId}`,
  demand: (productId: string) => `demand/${productId}`,
  orders: (productId: string) => `orders/${productId}`,
  receipts: (productId: string) => `receipts/${productId}`,
  issues: (productId: string) => `issues/${productId}`,
  count: (productId: string) => `count/${productId}`,
  /** At a producer, or at an outlet under its id in place of a producer's. */
  makerCount: (productId: string, partyId: string) => `count/${productId}/${partyId}`,
  production: (productId: string, partyId: string) => `production/${productId}/${partyId}`,
  delivery: (productId: string, partyId: string) => `delivery/${productId}/${partyId}`,
  deliveryDetails: (productId: string, partyId: string) => `delivery-details/${productId}/${partyId}`,
  outlets: 'outlets',
  outlet: (outletId: string) => `outlet/${outletId}`,
  outletDemand: (productId: string, outletId: string) => `outlet-demand/${productId}/${outletId}`,
  capacity: (partyId: string) => `capacity/${partyId}`,
  materials: 'materials',
  material: (materialId: string) => `material/${materialId}`,
  arrivals: (materialId: string) => `arrivals/${materialId}`,
  materialCount: (materialId: string) => `material-count/${materialId}`,
  periods: 'periods',
  openings: (start: Day) => `openings/${start}`,
  goals: 'goals',
  goal: (goalId: string) => `goal/${goalId}`,
  assumptions: (goalId: string) => `assumptions/${goalId}`,
  assumption: (goalId: string, assumptionId: string) => `assumption/${goalId}/${assumptionId}`,
  sample: 'sample',
} as const

const single = 'plan|closures|thresholds|products|outlets|materials|periods|goals|sample'
const ofOne =
  'product|outlet|certificates|units|recipe|makers|opening|use|demand|orders|receipts|issues|count|capacity|material|arrivals|material-count|openings|goal|assumptions'
const ofTwo = 'count|production|delivery|delivery-details|outlet-demand|assumption'

/** An id of a product, party, outlet, material, goal or assumption: short, URL-safe, without a slash, and never the name of an object's prototype. */
const id = '(?!__proto__(?:/|$))[A-Za-z0-9_-]{1,40}'
const idPattern = new RegExp(`^${id}$`)
const rootPattern = new RegExp(`^(?:${single}|(?:${ofOne})/${id}|(?:${ofTwo})/${id}/${id})$`)

/** Whether a value from outside is the id of a product, party, outlet, material, goal or assumption. */
export const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value)

/** Whether a plan document may hold a root type of this name. */
export const isPlanRoot = (name: string): boolean => rootPattern.test(name)
