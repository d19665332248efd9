import { describe, expect, it } from 'vitest'
import { tellChanged } from '../../src/server/tell-changed'
import { createServer, DOCUMENT } from '../support/server'

describe('a change beside the document', () => {
  it('is told to everyone in it', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await server.join('c2', 'karyo', 8)
    server.posted.length = 0
    await tellChanged(server.deps, DOCUMENT, 'comments')
    expect(server.posted.map(({ connectionId }) => connectionId).sort()).toEqual(['c1', 'c2'])
    expect(server.posted[0]?.frame).toEqual({ t: 'changed', topic: 'comments' })
  })

  it('that cannot be told fails nobody', async () => {
    const server = createServer()
    const connections = { ...server.deps.connections, list: () => Promise.reject(new Error('down')) }
    await expect(tellChanged({ ...server.deps, connections }, DOCUMENT, 'comments')).resolves.toBeUndefined()
  })
})
