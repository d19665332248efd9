import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createClient } from '@rembuk/data/client'
import { Entity } from 'electrodb'
import { build } from 'esbuild'
import { expect, it, vi } from 'vitest'

const root = join(import.meta.dirname, '../..')
const electrodb = createRequire(createRequire(import.meta.url).resolve('electrodb'))
const { Validator } = electrodb('jsonschema') as {
  Validator: { prototype: { validate: (model: object) => unknown } }
}

const folder = join(root, 'packages/data/src/dynamo')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test)\.ts$/.test(file),
)
const place = { client: createClient({ endpoint: 'http://localhost:1' }), tableName: 'rembuk', now: Date.now }

/** Makes every store, and with it the entities of all models. */
const makeStores = async (): Promise<void> => {
  for (const file of files) {
    const module: Record<string, unknown> = await import(join(folder, file))
    for (const [name, make] of Object.entries(module))
      if (/^dynamo[A-Z]/.test(name) && typeof make === 'function') make(place)
  }
}

it('every model passes the check that the functions leave out', async () => {
  const models = files.flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(/new Entity\(/g) ?? [],
  )
  const checked = vi.spyOn(Validator.prototype, 'validate')
  await makeStores()
  expect(models.length).toBeGreaterThan(20)
  expect(new Set(checked.mock.calls.map(([checkedModel]) => checkedModel)).size).toBe(models.length)
})

const model = {
  model: { entity: 'note', version: '1', service: 'rembuk' },
  attributes: { id: { type: 'string', required: true }, count: { type: 'number' } },
  indexes: { own: { pk: { field: 'pk', composite: ['id'] }, sk: { field: 'sk', composite: [] } } },
} as const

it('the real check refuses a model that is wrong', () => {
  expect(() => new Entity({ ...model, attributes: { id: { type: 7 } } } as never)).toThrow(
    'instance.attributes.id.type is not of a type',
  )
})

it('without the check ElectroDB does the same, and the library is in no bundle', async () => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: "export { Entity } from 'electrodb'", resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    metafile: true,
    alias: { jsonschema: join(root, 'infra/parts/model-check.mjs') },
  })
  const inputs = Object.keys(metafile.inputs)
  expect(inputs).toContain('infra/parts/model-check.mjs')
  expect(inputs.filter((file) => file.includes('node_modules/jsonschema/'))).toEqual([])

  const bundle = { exports: {} as { Entity: typeof Entity } }
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    bundle,
    bundle.exports,
    createRequire(import.meta.url),
  )
  const lean = new bundle.exports.Entity(model, { table: 'rembuk' })
  const real = new Entity(model, { table: 'rembuk' })
  expect(lean.put({ id: 'a', count: 1 }).params()).toEqual(real.put({ id: 'a', count: 1 }).params())
  expect(lean.get({ id: 'a' }).params()).toEqual(real.get({ id: 'a' }).params())
})
