import { counted } from '../../../../i18n/counted'
import type { id } from './words'

export const en: typeof id = {
  plan: 'Plan',
  terms: 'Terms',
  period: (from, to, weeks) => `${from} – ${to}, ${counted(weeks, 'week')}`,
  demand: 'Demand',
  production: 'Production',
  deliveries: 'Delivered',
  price: 'Price',
  noPrice: 'none yet',
  perWeek: (product) => `${product} by week`,
  week: 'Week',
  deliveryDays: (product) => `Deliveries of ${product}`,
  day: 'Day',
  from: 'From',
  quantity: 'Quantity',
  carrier: 'Brought by',
  showWeeks: (product) => `Show ${product} by week`,
}
