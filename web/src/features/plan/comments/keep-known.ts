/**
 * The news, with the very objects that were known before where nothing about them has changed: what is
 * on the screen for them stays, and so do the focus and a question that is open there.
 */
export const keepKnown = <Item extends object>(before: readonly Item[], news: readonly Item[]): Item[] => {
  const known = new Map(before.map((item) => [JSON.stringify(item), item]))
  return news.map((item) => known.get(JSON.stringify(item)) ?? item)
}
