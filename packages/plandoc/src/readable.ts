/**
 * What reading a plan needs of the document that holds it. A Y.Doc has it as it is, and so has a plain
 * document (`pack/plain-doc.ts`): who only reads needs no Yjs.
 */
export interface ReadableDoc {
  /** Root types by name. */
  readonly share: { has(root: string): boolean; keys(): Iterable<string> }
  /** The root map of that name; an empty one where there is none. Throws where the root is something else. */
  getMap(root: string): ReadableMap
}

export interface ReadableMap {
  get(key: string): unknown
  keys(): Iterable<string>
  entries(): Iterable<[string, unknown]>
}
