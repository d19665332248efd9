/** What a partnership mainly makes. */
export const sectors = [
  'food',
  'crops',
  'livestock-fishery',
  'textile',
  'craft',
  'services',
  'other',
] as const
export type Sector = (typeof sectors)[number]
