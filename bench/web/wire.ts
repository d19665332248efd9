import type { CDPSession } from '@playwright/test'

/** Bytes that a page has exchanged with its server, headers of HTTP included. */
export interface Wire {
  /** Scripts, as they came over the wire. */
  scripts: number
  /** Everything over HTTP. */
  http: number
  /** Headers of the answers, as HTTP/1.1 writes them; 0 over HTTP/2, which sends what repeats once. */
  headers: number
  /** The live document as it is asked for over HTTP. */
  state: number
  /** Text in the socket's frames, both ways. */
  socket: number
}

/** Counts what a page exchanges from now on; what its service worker keeps is not counted again. */
export const watchWire = async (session: CDPSession): Promise<() => Wire> => {
  const wire: Wire = { scripts: 0, http: 0, headers: 0, state: 0, socket: 0 }
  const scripts = new Set<string>()
  const states = new Set<string>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.add(requestId)
    if (/\/documents\/[^/]+\/state$/.test(response.url)) states.add(requestId)
    // What has been received by now is the headers; nothing for what the device had. Over HTTP/2 it is not.
    if (response.protocol === 'http/1.1') wire.headers += response.encodedDataLength
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    wire.http += encodedDataLength
    if (scripts.has(requestId)) wire.scripts += encodedDataLength
    if (states.has(requestId)) wire.state += encodedDataLength
  })
  const frame = ({ response }: { response: { payloadData: string } }) => {
    wire.socket += response.payloadData.length
  }
  session.on('Network.webSocketFrameSent', frame)
  session.on('Network.webSocketFrameReceived', frame)
  return () => ({ ...wire })
}
