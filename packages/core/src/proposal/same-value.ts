const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const countOf = (value: Record<string, unknown>): number => {
  let count = 0
  for (const name in value) if (value[name] !== undefined) count += 1
  return count
}

/**
 * Whether two values of plain JSON are the same, whatever the order of their members; a member that is
 * undefined is as one that is not there. The same as comparing their canonical JSON, without writing it.
 */
export const isSameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (countOf(a) !== countOf(b)) return false
  for (const name in a) if (!isSameValue(a[name], b[name])) return false
  return true
}
