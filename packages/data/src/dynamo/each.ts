/** Does the work for every item, so many at a time; stops at the first failure and throws it. */
export const each = async <T>(
  items: readonly T[],
  atATime: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += atATime) {
    await Promise.all(items.slice(start, start + atATime).map(work))
  }
}
