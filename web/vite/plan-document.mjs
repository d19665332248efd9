// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { routeFiles } from '../../scripts/route-files.mjs'

/** As in packages/contract/src/plan-document.ts. */
export const PLAN_DOCUMENT = 'rencana.html'

const page = 'src/features/plan/plan-page.tsx'

/** The plan as each screen shows it: as in web/src/features/plan/load-plan.ts. */
const views = [
  { module: 'src/features/plan/grid/plan-grid.tsx', media: '(min-width: 900px)' },
  { module: 'src/features/plan/phone/phone-plan.tsx', media: 'not all and (min-width: 900px)' },
]

/**
 * Links that have a browser fetch a plan's scripts and styles together with the app's own: what every screen
 * needs, then what one of the two views needs.
 * @param {import('../../scripts/route-files.mjs').Manifest} manifest
 */
export const planLinks = (manifest) => {
  const known = new Set(Object.values(routeFiles(manifest, [])).flat())
  /**
   * @param {string[]} modules
   * @param {string} [media]
   */
  const linksTo = (modules, media) => {
    const { scripts, styles } = routeFiles(manifest, modules)
    const attribute = media ? ` media="${media}"` : ''
    return [...scripts, ...styles].flatMap((file) => {
      if (known.has(file)) return []
      known.add(file)
      const kind = file.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"'
      return `<link ${kind} crossorigin href="/${file}"${attribute}>`
    })
  }
  return [linksTo([page]), ...views.map(({ module, media }) => linksTo([module], media))].flat()
}

/**
 * A plugin that writes the document for a plan's address beside the app's own: the same with those links, as a
 * plan is what most people open, over a slow network.
 * @returns {import('vite').Plugin}
 */
export const planDocument = () => {
  let outDir = ''
  return {
    name: 'plan-document',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'))
      const app = readFileSync(join(outDir, 'index.html'), 'utf8')
      const links = planLinks(manifest).join('\n')
      writeFileSync(join(outDir, PLAN_DOCUMENT), app.replace('</head>', `${links}</head>`))
    },
  }
}
