import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { filePositions } from '../../src/stream/positions'

const file = () => {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-positions-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'positions.json')
}

test('positions survive a restart', () => {
  const path = file()
  const positions = filePositions(path, 'stream-1')
  positions.set('a', '1')
  positions.set('b', '7')
  positions.set('a', undefined)
  const again = filePositions(path, 'stream-1')
  expect([again.get('a'), again.get('b')]).toEqual([undefined, '7'])
})

test('positions of another stream do not count', () => {
  const path = file()
  filePositions(path, 'stream-1').set('a', '1')
  expect(filePositions(path, 'stream-2').get('a')).toBeUndefined()
})

test('a file that cannot be understood counts for nothing', () => {
  for (const content of ['', '{"streamArn":"s","positions":{"a":1}}', '[]', 'null', '{"positions":null}']) {
    const path = file()
    writeFileSync(path, content)
    expect(filePositions(path, 's').get('a')).toBeUndefined()
  }
})
