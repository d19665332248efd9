// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const LEAST_NODE = [20, 19]

/**
 * Why the product cannot run here and what to do, or undefined when it can.
 * @param {string} root Folder of the project.
 * @param {string} nodeVersion Such as 20.19.0.
 */
export const missingRequirement = (root, nodeVersion) => {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    return `Rembuk needs Node ${LEAST_NODE.join('.')} or newer; this is ${nodeVersion}. Get one from https://nodejs.org`
  }
  const needed = ['tsx', 'vite', 'hono']
  if (needed.some((name) => !existsSync(join(root, 'node_modules', name, 'package.json')))) {
    return 'The dependencies are not installed. Run: npm ci'
  }
  return undefined
}
