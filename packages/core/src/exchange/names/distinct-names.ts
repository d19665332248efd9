import type { Named } from './match-name'

/**
 * The same things under names that tell them apart: of two with the same name, the later one is
 * "Emping (2)". The result depends on the names and their order alone.
 */
export const distinctNames = (all: readonly Named[]): Named[] => {
  const written = new Set(all.map(({ name }) => name.trim()))
  const taken = new Set<string>()
  return all.map(({ id, name }) => {
    const plain = name.trim()
    let distinct = plain
    for (let count = 2; taken.has(distinct); count++) {
      const numbered = `${plain} (${count})`
      if (!written.has(numbered)) distinct = numbered
    }
    taken.add(distinct)
    return { id, name: distinct }
  })
}
