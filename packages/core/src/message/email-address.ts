/** Longest address that mail servers take (RFC 5321), and the longest part before its @, in characters. */
const MAX_ADDRESS = 254
const MAX_LOCAL = 64

/**
 * What browsers take as an e-mail address (the rule of the HTML standard), and with it a dot in the
 * domain. Plain ASCII without spaces, quotes and controls: nothing of it can end a header or begin another.
 */
const pattern =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * An e-mail address as typed, without the spaces around it and with its domain in small letters; undefined
 * for what is none. Whether it can be reached, only a code sent to it tells.
 */
export const normaliseEmail = (typed: string): string | undefined => {
  const address = typed.trim()
  const at = address.lastIndexOf('@')
  if (address.length > MAX_ADDRESS || at > MAX_LOCAL || !pattern.test(address)) return undefined
  return address.slice(0, at) + address.slice(at).toLowerCase()
}
