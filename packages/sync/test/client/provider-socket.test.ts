import { describe, expect, it } from 'vitest'
import { type ProviderSocket, providerSocketClass } from '../../src/client/provider-socket'

const setUp = () => {
  const calls: string[] = []
  const made: ProviderSocket[] = []
  const Socket = providerSocketClass({
    start: (socket) => void made.push(socket),
    fromProvider: (_, message) => void calls.push(`sent ${message.length}`),
    stop: () => void calls.push('stopped'),
  })
  const socket = new Socket('wss://unused.example')
  socket.onopen = () => void calls.push('open')
  socket.onmessage = ({ data }) => void calls.push(`got ${data.byteLength}`)
  socket.onclose = ({ code }) => void calls.push(`closed ${code}`)
  return { socket, ends: made[0] as ProviderSocket, calls }
}

describe('what the provider takes for a WebSocket', () => {
  it('has its constants on the instance, where the provider looks for them', () => {
    const { socket, ends } = setUp()
    expect([socket.CONNECTING, socket.OPEN, socket.CLOSING, socket.CLOSED]).toEqual([0, 1, 2, 3])
    expect(Object.hasOwn(socket, 'OPEN')).toBe(true)
    ends.opened()
    expect(socket.readyState).toBe(socket.OPEN)
  })

  it('carries messages while it is open, as buffers of their own', () => {
    const { socket, ends, calls } = setUp()
    ends.deliver(new Uint8Array([1]))
    ends.opened()
    ends.opened()
    ends.deliver(new Uint8Array([0, 1, 2, 3]).subarray(1, 3))
    socket.send(new Uint8Array(5))
    ends.ended(1006)
    ends.deliver(new Uint8Array([1]))
    expect(calls).toEqual(['open', 'got 2', 'sent 5', 'closed 1006'])
  })

  it('ends once, by whichever side was first', () => {
    const theirs = setUp()
    theirs.ends.ended(4403)
    theirs.ends.ended(1006)
    theirs.socket.close()
    expect(theirs.calls).toEqual(['closed 4403'])
    const ours = setUp()
    ours.socket.close()
    ours.socket.close()
    ours.ends.ended(1006)
    ours.ends.opened()
    expect(ours.calls).toEqual(['stopped'])
  })
})
