import { expect, it } from 'vitest'
import { zipStandIn } from '../../web/vite/zip-stand-in.mjs'

const resolve = (source: string, importer: string): unknown => {
  const { resolveId } = zipStandIn()
  if (typeof resolveId !== 'function') throw new Error('the plugin resolves nothing')
  return Reflect.apply(resolveId, undefined, [source, importer, { attributes: {}, isEntry: false }])
}

it.each(['read-excel-file', 'write-excel-file'])('%s packs on the page itself', (library) => {
  expect(resolve('fflate', `/app/node_modules/${library}/modules/zip/a.js`)).toMatch(/src\/files\/zip\.ts$/)
})

it('others and the stand-in itself get the library as it is', () => {
  expect(resolve('fflate', '/app/web/src/files/zip.ts')).toBeUndefined()
  expect(resolve('saxen', '/app/node_modules/read-excel-file/modules/a.js')).toBeUndefined()
})
