import type { Socket } from 'node:net'
import type { RawData, WebSocket } from 'ws'
import { FrameSizes } from './frame-sizes'

const UNSUPPORTED_DATA = 1003
const TOO_BIG = 1009

/**
 * Passes on the text messages of a socket. A binary message closes it with 1003, a frame over
 * `frameBytes` with 1009; nothing after that is passed on. Call it before the socket reads anything.
 */
export const receiveText = (
  socket: WebSocket,
  stream: Socket,
  frameBytes: number,
  onText: (text: string) => void,
): void => {
  const frames = new FrameSizes()
  // Before the library's own listener, so that a message's frames are known when it arrives.
  stream.prependListener('data', (chunk: Buffer) => frames.push(chunk))
  socket.on('message', (data: RawData, isBinary: boolean) => {
    const largestFrame = frames.next()
    if (socket.readyState !== socket.OPEN) return
    if (largestFrame > frameBytes) return socket.close(TOO_BIG, 'Message too big')
    if (isBinary) return socket.close(UNSUPPORTED_DATA, 'Binary frames are not supported')
    onText(data.toString())
  })
}
