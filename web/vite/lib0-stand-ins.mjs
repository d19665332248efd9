// @ts-check
import { fileURLToPath } from 'node:url'

const names = ['broadcastchannel', 'environment', 'logging']

/**
 * Replaces the modules of lib0 that Yjs and its provider import but this app has no use for by the
 * small ones in src/lib0, also where lib0 imports them itself.
 * @returns {import('vite').Plugin}
 */
export const lib0StandIns = () => ({
  name: 'lib0-stand-ins',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    const within = importer?.includes('/node_modules/lib0/') ?? false
    const name = (within ? /^\.\/(\w+)\.js$/ : /^lib0\/(\w+)$/).exec(source)?.[1]
    if (name === undefined || !names.includes(name)) return undefined
    return fileURLToPath(new URL(`../src/lib0/${name}.ts`, import.meta.url))
  },
})
