import { isAbsolute } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../src/settings'

test('without settings it listens on 4300, keeps its data in the project and has demo data', () => {
  const settings = readSettings([], {})
  expect(settings).toMatchObject({ port: 4300, empty: false })
  expect(settings.dataDir).toMatch(/\.rembuk$/)
  expect(isAbsolute(settings.dataDir)).toBe(true)
})

test('port, data folder, proxy and --empty are taken as given', () => {
  const env = { PORT: '0', REMBUK_DATA: 'elsewhere', REMBUK_PROXY: 'http://localhost:4300' }
  expect(readSettings(['--empty'], env)).toEqual({
    port: 0,
    dataDir: 'elsewhere',
    empty: true,
    proxy: 'http://localhost:4300',
  })
})

test('a port that is none is refused in plain words', () => {
  for (const PORT of ['abc', '-1', '65536', '1e3', '80.5']) {
    expect(() => readSettings([], { PORT })).toThrow(/PORT is/)
  }
})

test('an option that does not exist is named', () => {
  expect(() => readSettings(['--emtpy'], {})).toThrow('--emtpy')
})
