/** A value of a document as history shows it: text beyond 200 characters is cut. */
export type PlainValue = string | number | boolean

const LONGEST_TEXT = 200

/** What history shows of a value; undefined of anything that is not plain. */
export const plainValue = (value: unknown): PlainValue | undefined => {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT)
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : undefined
}
