import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { useProject } from 'sst/project.js'
import type { FunctionName } from '../sizes'
import { handler } from './resources'
import type { Synthesis } from './synthesise'

/** Imports that run before the importing module does; those on demand have a parenthesis instead. */
const staticImport = /(?:from|import)\s*"(\.{1,2}\/[^"]+)"/g

/** Bytes of the handler's bundle that a cold start reads: the entry and all that it imports at once. */
export const coldStartBytes = (synthesis: Synthesis, name: FunctionName): number => {
  const { name: place, Properties } = handler(synthesis, name)
  const [stack = ''] = place.split('/')
  const bundle = synthesis.stacks.get(stack)?.node.findChild(name).node.addr ?? ''
  const entry = String(Properties.Handler).replace(/handler$/, 'mjs')
  return closureBytes(join(useProject().paths.artifacts, bundle, entry), new Set())
}

const closureBytes = (file: string, read: Set<string>): number => {
  if (read.has(file)) return 0
  read.add(file)
  const code = readFileSync(file, 'utf8')
  const imported = [...code.matchAll(staticImport)].map(([, path = '']) => join(dirname(file), path))
  return imported.reduce((bytes, each) => bytes + closureBytes(each, read), Buffer.byteLength(code))
}
