// @ts-check

/**
 * A row of Vite's build manifest, as far as it is used here.
 * @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * @param {Manifest} manifest
 * @param {string[]} keys
 */
const withImports = (manifest, keys) => {
  const seen = new Set(keys)
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next)
  return [...seen].flatMap((key) => manifest[key] ?? [])
}

/**
 * @param {Manifest} manifest
 * @param {string} module
 */
const keyOf = (manifest, module) => {
  const key = Object.keys(manifest).find(
    (key) => manifest[key]?.src === module || (key.startsWith('_') && manifest[key]?.name === module),
  )
  if (key === undefined) throw new RangeError(`The build has no ${module}`)
  return key
}

/**
 * The script and style files that a page needs before it can show itself: the entry, the page's
 * modules and all that these import statically. Throws a RangeError when the manifest has no entry or
 * lacks one of the modules.
 * @param {Manifest} manifest
 * @param {readonly string[]} modules Paths inside web/, such as src/features/plan/plan-page.tsx: the page,
 *   and what it imports dynamically but cannot do without; or the name of a group of the build's.
 * @returns {{ scripts: string[], styles: string[] }}
 */
export const routeFiles = (manifest, modules) => {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  if (entry === undefined) throw new RangeError('The build has no entry')
  const chunks = withImports(manifest, [entry, ...modules.map((module) => keyOf(manifest, module))])
  return {
    scripts: [...new Set(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')))],
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))],
  }
}
