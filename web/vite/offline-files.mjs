// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * A row of Vite's build manifest, as far as it is used here.
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 */

/**
 * What a device does not fetch before somebody asks for it: pages that need the server anyway, files that
 * are seldom made and heavy to make, the other language. Everything else works without a network once the
 * app has been open.
 */
const seldom =
  /features\/(?:agreement|check|condition|new-partnership|not-found|sharing|sign-in)\/|(?:agreed|minutes)-pdf|(?:read|write)-sheet|stock-plot|\/pdf\/|\.en\.ts$|english/

/**
 * The files of a build by when a device fetches them: `always`, to work without a network, or `later`,
 * when they are first used or where data costs nothing.
 * @param {Record<string, Chunk>} manifest
 * @returns {{ always: Set<string>, later: string[] }}
 */
export const offlineFiles = (manifest) => {
  const reached = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry))
  for (const key of reached) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {}
    for (const next of imports) reached.add(next)
    for (const next of dynamicImports) if (!seldom.test(manifest[next]?.src ?? next)) reached.add(next)
  }
  /** @param {string} key */
  const filesOf = (key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? []].flat()
  const always = new Set([...reached].flatMap(filesOf))
  const all = new Set(Object.keys(manifest).flatMap(filesOf))
  return { always, later: [...all].filter((file) => !always.has(file)).sort() }
}

/** The list of the files that are fetched later, itself kept from the beginning. */
const LATER = 'later.json'

/**
 * A plugin that learns where the build goes, and what it leaves to the service worker of all files: what a
 * device should always have, and the list of the rest.
 */
export const keepAlways = () => {
  let outDir = ''
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'keep-always',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
  }
  /** @type {import('workbox-build').ManifestTransform} */
  const transform = (entries) => {
    const { always, later } = offlineFiles(
      JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')),
    )
    const list = JSON.stringify(later.map((file) => `/${file}`))
    writeFileSync(join(outDir, LATER), list)
    const kept = entries.filter(({ url }) => !url.startsWith('assets/') || always.has(url))
    const revision = createHash('sha256').update(list).digest('hex')
    return { manifest: [...kept, { url: LATER, revision, size: list.length }], warnings: [] }
  }
  return { plugin, transform }
}
