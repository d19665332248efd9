// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const compressible = /\.(?:js|css|html|svg|json|webmanifest)$/

/** Below this many bytes the header costs more than compression saves. */
const smallestBytes = 512

const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/**
 * Writes a .br and a .gz beside each text file of a finished build, for servers that send them as
 * they are.
 * @returns {import('vite').Plugin}
 */
export const precompress = () => {
  let outDir = ''
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
          if (!compressible.test(name)) continue
          const file = join(outDir, name)
          const content = readFileSync(file)
          if (content.length < smallestBytes) continue
          writeFileSync(`${file}.br`, brotliCompressSync(content, brotliOptions))
          writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
        }
      },
    },
  }
}
