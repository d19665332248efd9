import type * as Y from 'yjs'
import { type PlainValue, plainValue } from './plain-value'

/** One key of a root map that showed something else after an entry; absent is what showed nothing. */
export interface KeyChange {
  root: string
  key: string
  before?: PlainValue
  after?: PlainValue
}

type Values = Map<string, unknown>

const valuesOf = (doc: Y.Doc, root: string): Values => new Map(doc.getMap(root).entries())

/**
 * Follows all root maps of a document that `isMap` names, from how they are now. What it returns tells
 * the keys that show something else than when it was asked last, in the order in which they changed.
 */
export const watchRoots = (doc: Y.Doc, isMap: (root: string) => boolean): (() => KeyChange[]) => {
  const shown = new Map<string, Values>()
  for (const root of [...doc.share.keys()].filter(isMap)) shown.set(root, valuesOf(doc, root))
  const touched = new Map<string, Set<string>>()
  const touch = (root: string, keys: ReadonlySet<string | null>): void => {
    const known = touched.get(root) ?? new Set()
    for (const key of keys) if (key !== null) known.add(key)
    touched.set(root, known)
  }
  // A type that comes with an update has a name only in the document's list, and another one after `getMap`.
  const names = new WeakMap<object, string>()
  const nameOf = (type: object): string | undefined => {
    if (!names.has(type)) for (const [root, each] of doc.share) names.set(each, root)
    return names.get(type)
  }
  doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    for (const [type, keys] of changed) {
      const root = nameOf(type)
      if (root !== undefined && isMap(root)) touch(root, keys)
    }
  })

  const changeOf = (root: string, key: string): KeyChange[] => {
    const values: Values = shown.get(root) ?? new Map()
    shown.set(root, values)
    const [was, now] = [values.get(key), doc.getMap(root).get(key)]
    if (Object.is(was, now)) return []
    values.set(key, now)
    const [before, after] = [plainValue(was), plainValue(now)]
    return before === undefined && after === undefined
      ? []
      : [{ root, key, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
  }
  return () => {
    const changes = [...touched].flatMap(([root, keys]) => [...keys].flatMap((key) => changeOf(root, key)))
    touched.clear()
    return changes
  }
}
