import { type Accessor, createComputed, untrack } from 'solid-js'
import { createTriggers } from './triggers'

/**
 * Reads of a map that is made anew as a whole. Who reads one key hears of that key alone, and only when
 * its value is no longer the same. Call inside a Solid owner: the map is followed until that ends.
 */
export const followByKey = <Value>(
  source: Accessor<ReadonlyMap<string, Value>>,
  same: (a: Value, b: Value) => boolean,
): ((key: string) => Value | undefined) => {
  const triggers = createTriggers()
  let values = untrack(source)
  const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && same(a, b))
  createComputed(() => {
    const before = values
    values = source()
    const keys = new Set([...before.keys(), ...values.keys()])
    triggers.changed([...keys].filter((key) => !isSame(before.get(key), values.get(key))))
  })
  return (key) => {
    triggers.follow(key)
    return values.get(key)
  }
}
