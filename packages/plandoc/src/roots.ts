/**
 * The names of the root types in a plan document. Everything is a root Y.Map of plain values: root
 * types merge by name, so two people who start the same line at once never lose one another's
 * cells, and no client ever needs to send a nested type.
 *
 * | root | key → value |
 * |---|---|
 * | `plan` | `start` → Monday, `weeks` → 4–52 |
 * | `products` | product id → position (a finite number); without a key the product is not shown |
 * | `product/<product>` | `name`, `unit` → text; `opening`, `safety` → thousandths |
 * | `makers/<product>` | party id → position |
 * | `opening/<product>` | party id → thousandths at that producer |
 * | `demand/<product>` | Monday → thousandths |
 * | `production/<product>/<party>` | Monday → thousandths |
 * | `delivery/<product>/<party>` | day → thousandths |
 */
export const planRoots = {
  plan: 'plan',
  products: 'products',
  product: (productId: string) => `product/${productId}`,
  makers: (productId: string) => `makers/${productId}`,
  opening: (productId: string) => `opening/${productId}`,
  demand: (productId: string) => `demand/${productId}`,
  production: (productId: string, partyId: string) => `production/${productId}/${partyId}`,
  delivery: (productId: string, partyId: string) => `delivery/${productId}/${partyId}`,
} as const

/** An id of a product or a party: short, URL-safe, without a slash, and never the name of an object's prototype. */
const id = '(?!__proto__(?:/|$))[A-Za-z0-9_-]{1,40}'
const idPattern = new RegExp(`^${id}$`)
const rootPattern = new RegExp(
  `^(?:plan|products|(?:product|makers|opening|demand)/${id}|(?:production|delivery)/${id}/${id})$`,
)

/** Whether a value from outside is the id of a product or a party. */
export const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value)

/** Whether a plan document may hold a root type of this name. */
export const isPlanRoot = (name: string): boolean => rootPattern.test(name)
