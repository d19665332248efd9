// @ts-check

/**
 * A row of Vite's build manifest, as far as it is used here.
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
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
 * The script and style files that a page needs before it can show itself: the entry, the page's own
 * module and all that these import statically. Throws a RangeError when the manifest has no entry or
 * no module at `page`.
 * @param {Manifest} manifest
 * @param {string} page Path of the page's module inside web/, such as src/features/plan/plan-page.tsx.
 * @returns {{ scripts: string[], styles: string[] }}
 */
export const routeFiles = (manifest, page) => {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  const own = Object.keys(manifest).find((key) => manifest[key]?.src === page)
  if (entry === undefined || own === undefined) throw new RangeError(`The build has no ${page}`)
  const chunks = withImports(manifest, [entry, own])
  return {
    scripts: [...new Set(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')))],
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))],
  }
}
