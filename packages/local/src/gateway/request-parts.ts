import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** The path and the query of a request, neither decoded. */
export const splitTarget = (target: string): { path: string; query: string } => {
  const mark = target.indexOf('?')
  return mark < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) }
}

/** Every value of every header, names in lower case. */
export const headerLists = (request: IncomingMessage): Record<string, string[]> =>
  mapValues(request.headersDistinct, (values) => values ?? [])

/** Headers as HTTP API events carry them: several values of one name joined by commas. */
export const joinedHeaders = (request: IncomingMessage): Record<string, string> =>
  mapValues(headerLists(request), (values) => values.join(','))

/** Every value of every query parameter, decoded. */
export const queryLists = (query: string): Record<string, string[]> => {
  const parameters = new URLSearchParams(query)
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]))
}

/** The last value of each name, as WebSocket events carry them. */
export const lastValues = (lists: Record<string, string[]>): Record<string, string> =>
  mapValues(lists, (values) => values.at(-1) ?? '')

export const mapValues = <From, To>(
  record: Record<string, From>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))

/** The single cookies of a request, as they stand in its header. */
export const cookieList = (headers: IncomingHttpHeaders): string[] =>
  (headers.cookie ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie !== '')

/** Address of the caller, without the IPv6 prefix of a mapped IPv4 address. */
export const sourceAddress = (request: IncomingMessage): string =>
  (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
