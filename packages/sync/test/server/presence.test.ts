import { expect, it } from 'vitest'
import { createServer } from '../support/server'

const company = async () => {
  const server = createServer()
  await server.join('c1', 'sari', 7)
  await server.join('c2', 'karyo', 8)
  await server.join('c3', 'wati', 9)
  server.posted.length = 0
  return server
}

const state = { cell: 'emping', typing: true }

it('where somebody is goes to everyone else, under the client id that the server knows', async () => {
  const server = await company()
  await server.say('c1', { t: 'aware', k: 3, s: state })
  const heard = { t: 'aware', client: 7, k: 3, s: state }
  expect(server.posted.map(({ connectionId, frame }) => [connectionId, frame])).toEqual([
    ['c2', heard],
    ['c3', heard],
  ])
})

it('where somebody is goes to one client alone when it is meant for that one', async () => {
  const server = await company()
  await server.say('c1', { t: 'aware', k: 3, s: state, to: 9 })
  expect(server.posted.map(({ connectionId }) => connectionId)).toEqual(['c3'])
})

it('where somebody is leaves nothing in the log', async () => {
  const server = await company()
  await server.say('c1', { t: 'aware', k: 3, s: state })
  expect(await server.entries()).toEqual([])
})
