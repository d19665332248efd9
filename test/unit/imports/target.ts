import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/** What an import leads to. */
export type Target =
  | { kind: 'file'; path: string }
  | { kind: 'npm'; name: string }
  | { kind: 'node'; name: string }

/**
 * Where a specifier in the module at `from` leads: a path in the repository without its ending
 * (`@rembuk/core/quantity` is packages/core/src/quantity), an npm package or a module of Node's own.
 */
export const targetOf = (from: string, specifier: string): Target => {
  const name = specifier.replace(/\?.*$/, '')
  if (name.startsWith('.')) return { kind: 'file', path: posix.join(posix.dirname(from), name) }
  const own = /^@rembuk\/([^/]+)(?:\/(.*))?$/.exec(name)
  if (own) {
    const folder = own[1] === 'web' ? 'web' : `packages/${own[1]}`
    return { kind: 'file', path: posix.join(folder, 'src', own[2] ?? '') }
  }
  if (isBuiltin(name)) return { kind: 'node', name }
  const depth = name.startsWith('@') ? 2 : 1
  return { kind: 'npm', name: name.split('/').slice(0, depth).join('/') }
}
