/**
 * A code of the Ministry of Home Affairs: of a province (33), a regency or city (33.25) or a district
 * (33.25.01). Each begins with the code of what it lies in.
 */
export type RegionCode = string

const pattern = /^[1-9]\d(?:\.\d{2}(?:\.\d{2})?)?$/

/** Whether a value from outside has the form of a region's code. */
export const isRegionCode = (value: unknown): value is RegionCode =>
  typeof value === 'string' && pattern.test(value)

/** The region and all that it lies in, the largest first: 33, 33.25, 33.25.01. */
export const regionPath = (code: RegionCode): RegionCode[] =>
  code.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))

/** Whether a region is the other one or lies in it. */
export const isWithin = (code: RegionCode, other: RegionCode): boolean =>
  code === other || code.startsWith(`${other}.`)
