// @ts-check
import { fileURLToPath } from 'node:url'

const users = /\/node_modules\/(?:read|write)-excel-file\//

/**
 * Gives the libraries of .xlsx files a zip that works on the page itself: theirs starts workers from
 * code in texts for larger files, which the page's security policy rightly forbids, and unpacks without
 * a bound.
 * @returns {import('vite').Plugin}
 */
export const zipStandIn = () => ({
  name: 'zip-stand-in',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== 'fflate' || !users.test(importer ?? '')) return undefined
    return fileURLToPath(new URL('../src/files/zip.ts', import.meta.url))
  },
})
