import type { Checked, CheckStore } from '@rembuk/usecases/ports/checks'
import type { AtOnce } from './port'

export const memoryChecks = (): AtOnce<CheckStore> => {
  const checks = new Map<string, Checked>()
  return {
    put: (code, { partnershipId, version }) => {
      checks.set(code, { partnershipId, version })
    },
    get: (code) => {
      const checked = checks.get(code)
      return checked && { ...checked }
    },
  }
}
