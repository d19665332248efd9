import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { lib0StandIns } from '../../web/vite/lib0-stand-ins.mjs'

const entry = 'virtual:live-client'

/** Modules of a bundle of Yjs and its provider, made as the web app's is. */
const bundledModules = async (): Promise<string[]> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../web', import.meta.url)),
    plugins: [
      lib0StandIns(),
      {
        name: 'live-client',
        resolveId: (source) => (source === entry ? entry : undefined),
        load: (id) =>
          id === entry
            ? "export { Doc } from 'yjs'; export { WebsocketProvider } from 'y-websocket'"
            : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in output)) throw new RangeError('One bundle was expected')
  return output.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
}

it('a bundle holds the stand-ins and none of what they replace, with nothing left unresolved', async () => {
  const modules = await bundledModules()
  for (const name of ['broadcastchannel', 'environment', 'logging']) {
    expect(modules.filter((id) => id.endsWith(`/src/lib0/${name}.ts`))).toHaveLength(1)
    expect(modules.filter((id) => id.endsWith(`/lib0/${name}.js`))).toEqual([])
  }
  expect(modules.filter((id) => id.endsWith('/lib0/storage.js'))).toEqual([])
})
