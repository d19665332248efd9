import type * as Y from 'yjs'

/** A type of a document, whatever it holds. */
type AnyType = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never

/** The name of a root type of this document. Each is looked for once: a plan has thousands. */
export const rootNames = (doc: Y.Doc): ((type: AnyType) => string | undefined) => {
  const names = new WeakMap<AnyType, string>()
  return (type) => {
    if (type._item) return undefined
    if (!names.has(type)) for (const [name, root] of doc.share) names.set(root, name)
    return names.get(type)
  }
}
