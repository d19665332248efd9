import { createECDH, generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A private key on P-256: 32 bytes in base64url. */
const newKey = (): string => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ format: 'jwk' }).d as string
}

/**
 * The pair of keys by which browsers know this data directory's product: made the first time, readable by
 * its owner only, the same from then on.
 */
export const pushKeys = (dataDir: string): { publicKey: string; privateKey: string } => {
  const file = join(dataDir, 'push-key')
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, newKey(), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  const privateKey = readFileSync(file, 'utf8')
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(privateKey, 'base64url')
  return { publicKey: pair.getPublicKey('base64url'), privateKey }
}
