/**
 * Hosts of the push services of browsers: Chrome and most of Android, Firefox, Apple, Windows. A device
 * names its own, and the server posts there; so no other is taken.
 */
const hosts = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^[a-z0-9-]+\.push\.apple\.com$/,
  /^[a-z0-9-]+\.notify\.windows\.com$/,
]

/** Whether an address from outside is one of a browser's push service. */
export const isPushEndpoint = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, port, username, password, hostname } = new URL(address)
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === ''
  return isPlain && hosts.some((host) => host.test(hostname))
}
