interface AddressPolicy {
  /** Typed as text because the DOM's declarations know no TrustedScriptURL. */
  createScriptURL(address: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: AddressPolicy): AddressPolicy
}

const onlyWorker: AddressPolicy = {
  createScriptURL(address) {
    if (address !== '/sw.js') throw new TypeError('not the address of our worker')
    return address
  },
}

/** The service worker's address under its own Trusted Types policy, which allows no other script. */
export const workerAddress = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  const policy = trustedTypes?.createPolicy('rembuk-worker', onlyWorker) ?? onlyWorker
  return policy.createScriptURL('/sw.js')
}
