import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { createSecureServer } from 'node:http2'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Edge {
  url: string
  /** Where the server behind it must listen, on this machine. */
  behind: number
}

/** A certificate for this machine alone, made by OpenSSL and gone with the process. */
const certificate = () => {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-edge-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...curve, '-nodes', ...subject, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  })
  const made = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return made
}

/** Headers that belong to one connection, and not to what is said over it. */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'host'])

const passed = (headers: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith(':') && !ofConnection.has(name)),
  )

/** Opens a server for this machine on any free port, and says which. */
const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Passes a socket's opening on to the server behind, and then what both sides say. */
const passSocket = (asked: IncomingMessage, socket: Socket, head: Buffer, port: number): void => {
  const onward = connect(port, 'localhost', () => {
    const { rawHeaders: raw } = asked
    const headers = raw.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('')
    onward.write(`GET ${asked.url} HTTP/1.1\r\n${headers}\r\n`)
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  for (const each of [socket, onward]) each.on('error', () => each.destroy())
}

/**
 * Stands before the local server as CloudFront stands before the deployed one: HTTP/2 over TLS, so that a
 * page's requests do not wait for one of six connections and headers that repeat are sent once.
 */
export const startEdge = async (): Promise<Edge> => {
  const behind = await freePort()
  // A connection for each request: one that is kept may end just when the next request goes into it.
  const agent = new Agent({ keepAlive: false })
  const server = createSecureServer({ allowHTTP1: true, ...certificate() }, (asked, answer) => {
    const { method, url: path } = asked
    const onward = request({ agent, port: behind, method, path, headers: passed(asked.headers) }, (from) => {
      answer.writeHead(from.statusCode ?? 502, passed(from.headers))
      from.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  server.on('upgrade', (asked: IncomingMessage, socket: Socket, head: Buffer) =>
    passSocket(asked, socket, head, behind),
  )
  return { url: `https://127.0.0.1:${await listen(server)}`, behind }
}
