/** What the code of one part may import. */
export interface Reach {
  /** Parts that it may import besides itself. */
  parts: readonly string[]
  /** Parts of which it may import types only. */
  types?: readonly string[]
  /** The npm packages it may import; any where this is left out. */
  npm?: readonly string[]
  /** Whether it may import Node's own modules. */
  node: boolean
}

const live = ['core', 'plandoc', 'sync/protocol'] as const

/** The arrows of ARCHITECTURE.md. The two ends of the live protocol count as parts of their own. */
export const arrows: Readonly<Record<string, Reach>> = {
  core: { parts: [], npm: [], node: false },
  contract: { parts: ['core'], npm: ['valibot'], node: false },
  plandoc: { parts: ['core'], npm: ['yjs'], node: false },
  usecases: { parts: ['core', 'plandoc'], npm: [], node: false },
  'sync/protocol': { parts: ['core', 'plandoc'], npm: ['lib0'], node: false },
  'sync/client': { parts: live, node: false },
  'sync/server': { parts: live, node: true },
  data: { parts: [...live, 'usecases', 'sync/server'], node: true },
  functions: { parts: [...live, 'contract', 'usecases', 'sync/server', 'data'], node: true },
  local: { parts: [...live, 'contract', 'usecases', 'sync/server', 'data', 'functions'], node: true },
  web: { parts: [...live, 'contract', 'sync/client'], types: ['functions'], node: false },
}

/** The part that a path belongs to, such as core, sync/client or web; undefined for what is none. */
export const partOf = (path: string): string | undefined => {
  if (path.startsWith('web/src/')) return 'web'
  const [, name, inner] = /^packages\/([^/]+)\/src(?:\/([^/]+))?/.exec(path) ?? []
  return name === 'sync' ? `sync/${inner}` : name
}

/** The feature of the web that a path belongs to. */
export const featureOf = (path: string): string | undefined =>
  /^web\/src\/features\/([^/]+)\//.exec(path)?.[1]
