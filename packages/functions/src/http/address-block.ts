import { isIPv6 } from 'node:net'

/** Groups of 16 bits in an IPv6 address, and in the part of it that names a network. */
const GROUPS = 8
const NETWORK_GROUPS = 4

/**
 * What a limit per address counts by: an IPv4 address as it is, of an IPv6 address the network, since
 * one household holds all of its 2^64 addresses.
 */
export const addressBlock = (address: string): string => {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [before = '', after = ''] = address.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after.split(':').filter(Boolean)
  const zeros = Array<string>(GROUPS - head.length - tail.length).fill('0')
  const network = [...head, ...zeros, ...tail].slice(0, NETWORK_GROUPS)
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
