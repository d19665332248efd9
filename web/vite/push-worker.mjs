// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Puts what shows messages at the end of the finished service worker. It cannot be imported there: the
 * site's policy lets no script be loaded by a text.
 * @returns {import('vite').Plugin}
 */
export const pushWorker = () => {
  let root = ''
  let outDir = ''
  return {
    name: 'push-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      outDir = resolve(root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const file = join(outDir, 'sw.js')
        const added = readFileSync(join(root, 'src/pwa/push-worker.js'), 'utf8')
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n;(() => {\n${added}})()\n`)
      },
    },
  }
}
