/**
 * A code of the Ministry of Home Affairs: of a province (33), a regency or city (33.25) or a district
 * (33.25.01). Each begins with the code of what it lies in.
 */
export type RegionCode = string

/** The provinces there are, without their names, which are long; a test holds the two together. */
const pattern = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])(?:\.\d{2}(?:\.\d{2})?)?$/

/** Whether a value from outside is the code of a region in one of the provinces. */
export const isKnownRegion = (value: unknown): value is RegionCode =>
  typeof value === 'string' && pattern.test(value)

/** The region and all that it lies in, the largest first: 33, 33.25, 33.25.01. */
export const regionPath = (code: RegionCode): RegionCode[] =>
  code.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))

/** Whether a region is the other one or lies in it. */
export const isWithin = (code: RegionCode, other: RegionCode): boolean =>
  code === other || code.startsWith(`${other}.`)
