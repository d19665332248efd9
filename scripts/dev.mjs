// @ts-check
// npm run dev: the web app with hot reload in front of the product, which starts again on a change.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithNpm } from './end-with-npm.mjs'
import { missingRequirement } from './requirements.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const missing = missingRequirement(root, process.versions.node)
if (missing) {
  console.error(missing)
  process.exit(1)
}

endWithNpm()
const port = Number(process.env.PORT || 4300)
const origin = `http://localhost:${port}`
/** Where the product listens, behind the development server. */
const backPort = port + 1
const back = `http://127.0.0.1:${backPort}`

// Vite announces its next major version at every start: its version is pinned.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true'
const { createServer } = await import('vite')
const web = await createServer({
  root: join(root, 'web'),
  configFile: join(root, 'web/vite.config.ts'),
  server: {
    host: 'localhost',
    port,
    strictPort: true,
    proxy: { '/api': back, '/dev': back, '/live': { target: back, ws: true } },
  },
})
await web.listen()

const product = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    '--import',
    'tsx',
    'packages/local/src/main.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PORT: String(backPort), REMBUK_PROXY: origin } },
)
// Vite ends this process on SIGTERM by itself, so the product is ended last of all.
process.on('exit', () => product.kill())
product.on('exit', (code) => process.exit(code ?? 1))
process.on('SIGINT', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
