import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingRequirement } from '../../scripts/requirements.mjs'

const root = join(import.meta.dirname, '../..')

test('the oldest supported Node and everything after it will do', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
    expect(missingRequirement(root, version)).toBeUndefined()
  }
})

test('an older Node is told which one is needed', () => {
  for (const version of ['18.20.4', '20.18.3']) expect(missingRequirement(root, version)).toContain('20.19')
})

test('without dependencies the message is the command that installs them', () => {
  expect(missingRequirement(tmpdir(), '22.0.0')).toContain('npm ci')
})
