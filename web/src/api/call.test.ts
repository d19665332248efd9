import { ticketRoute } from '@rembuk/contract/document-routes'
import { meRoute, signInRoute, signOutRoute } from '@rembuk/contract/routes'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { call } from './call'
import { ApiProblem } from './problem'
import { onSignedOut } from './signed-out'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => vi.stubGlobal('fetch', fetched))
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const answer = (status: number, body: unknown, type = 'application/json') =>
  fetched.mockResolvedValue(
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': type },
    }),
  )

const problemOf = async (work: Promise<unknown>): Promise<ApiProblem> => {
  const thrown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(thrown).toBeInstanceOf(ApiProblem)
  return thrown as ApiProblem
}

const person = { id: 'p1', name: 'Bu Sari', phoneHint: '•••789' }

it('gives the checked answer of a success', async () => {
  answer(200, { ...person, extra: 1 })
  expect(await call(meRoute)).toEqual(person)
})

it('fills in the path and sends the body as JSON with its idempotency key', async () => {
  answer(201, { ticket: 't', url: 'wss://host.invalid/live' })
  await call(ticketRoute, { params: { documentId: 'a/b.plan.1' } })
  expect(fetched.mock.lastCall?.[0]).toBe('/api/documents/a%2Fb.plan.1/tickets')
  expect(fetched.mock.lastCall?.[1]).toMatchObject({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
})

it("passes on the server's code and facts", async () => {
  answer(422, { type: 'x', title: 'x', status: 422, code: 'code-wrong', attemptsLeft: 2 })
  const problem = await problemOf(call(signInRoute, { body: { code: '123456' } }))
  expect(problem.code).toBe('code-wrong')
  expect(problem.facts.attemptsLeft).toBe(2)
})

it('tells the page when nobody is signed in', async () => {
  const heard = vi.fn()
  const stop = onSignedOut(heard)
  answer(401, { type: 'x', title: 'x', status: 401, code: 'unauthenticated' })
  await problemOf(call(meRoute))
  stop()
  expect(heard).toHaveBeenCalledOnce()
})

it('does not end the session for a wrong code', async () => {
  const heard = vi.fn()
  const stop = onSignedOut(heard)
  answer(401, { type: 'x', title: 'x', status: 401, code: 'code-wrong' })
  await problemOf(call(signInRoute, { body: { code: '123456' } }))
  stop()
  expect(heard).not.toHaveBeenCalled()
})

it('counts a missing network as offline', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  expect((await problemOf(call(meRoute))).code).toBe('offline')
})

it("counts a network's own sign-in page as offline", async () => {
  answer(200, '<html>Masuk WiFi</html>', 'text/html')
  expect((await problemOf(call(meRoute))).code).toBe('offline')
})

it('counts a failure without a problem document as an outage', async () => {
  answer(502, '<html>Bad gateway</html>', 'text/html')
  expect((await problemOf(call(meRoute))).code).toBe('outage')
})

it('counts an answer of an unknown shape as an outdated app', async () => {
  answer(200, { who: 'knows' })
  expect((await problemOf(call(meRoute))).code).toBe('outdated-client')
})

it('expects nothing of an answer without content', async () => {
  fetched.mockResolvedValue(new Response(null, { status: 204 }))
  expect(await call(signOutRoute)).toBeUndefined()
})
