import type * as Y from 'yjs'

/** A type of a document, whatever it holds. */
type AnyType = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never

/**
 * The name of a root type of this document. Each is looked for once: a plan has thousands. A root that came
 * from somebody else is another object once it has been read as what it is, and known by its entries then.
 */
export const rootNames = (doc: Y.Doc): ((type: AnyType) => string | undefined) => {
  const names = new WeakMap<AnyType['_map'], string>()
  return (type) => {
    if (type._item) return undefined
    if (!names.has(type._map)) for (const [name, root] of doc.share) names.set(root._map, name)
    return names.get(type._map)
  }
}
