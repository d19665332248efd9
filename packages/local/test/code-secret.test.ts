import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { codeSecret } from '../src/code-secret'

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'rembuk-secret-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

test('the secret is made once, stays the same and is for its owner only', () => {
  const dataDir = folder()
  const secret = codeSecret(dataDir)
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(codeSecret(dataDir)).toBe(secret)
  expect(statSync(join(dataDir, 'code-secret')).mode & 0o777).toBe(0o600)
})

test('every data folder has a secret of its own', () => {
  expect(codeSecret(folder())).not.toBe(codeSecret(folder()))
})
