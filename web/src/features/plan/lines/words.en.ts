import type { id } from './words'

export const en: typeof id = {
  expected: (quantity) => `Expected ${quantity}`,
  counted: (quantity, expected) => `Counted ${quantity} (expected ${expected})`,
  larger: (quantity) => `The larger one counts: ${quantity}`,
}
