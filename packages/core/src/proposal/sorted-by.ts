/** A copy sorted by a text that no two items share, in the order of its code units. */
export const sortedBy = <T>(items: readonly T[], textOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => {
    const [left, right] = [textOf(a), textOf(b)]
    return left < right ? -1 : Number(left > right)
  })
