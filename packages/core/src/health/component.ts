/** The eight components of a partnership between a buyer and suppliers. */
export const healthComponents = [
  'planning',
  'operation',
  'communication',
  'trust',
  'commitment',
  'contract',
  'scope',
  'investment',
] as const
export type HealthComponent = (typeof healthComponents)[number]
