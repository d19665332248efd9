import type { id } from './words'

export const en: typeof id = {
  produce: (amount, good) => `Make ${amount} ${good}`,
  order: (amount, good) => `Order ${amount} ${good}`,
  deliver: (amount, good) => `Deliver ${amount} ${good}`,
  pay: (rupiah, good) => `Pay ${rupiah} for ${good}`,
}
