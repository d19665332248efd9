import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ApiProblem } from '../api/problem'
import { askOrSeen, createSeen, type Seen, type SeenCopies } from './seen'

const NOW = Date.UTC(2026, 10, 25, 2)
const BEFORE = NOW - 86_400_000

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

type Copy = { at: number; view: string } | undefined

const aDevice = (copy: Copy) => {
  const device = new Map([['batang', copy]])
  const copies: SeenCopies<string> = {
    read: async (key) => device.get(key),
    keep: async (key, view) => {
      device.set(key, view)
    },
  }
  return { copies, onDevice: () => device.get('batang') }
}

const open = (ask: () => Promise<string>, copy: Copy) => {
  const { copies, onDevice } = aDevice(copy)
  let dispose = (): void => undefined
  const seen = createRoot((end) => {
    dispose = end
    return createSeen(copies, 'batang', ask)
  }) as Seen<string>
  return { ...seen, dispose, onDevice }
}
const settle = () => vi.advanceTimersByTimeAsync(0)

it('shows what was seen last with its moment, and that nothing newer came', async () => {
  const { value, seenAt, problem, dispose } = open(() => Promise.reject(new ApiProblem('offline')), {
    at: BEFORE,
    view: 'kemarin',
  })
  await settle()
  expect([value(), seenAt(), problem()?.code]).toEqual(['kemarin', BEFORE, 'offline'])
  dispose()
})

it('keeps what the server says, with the moment at which it said it', async () => {
  const { value, seenAt, set, onDevice, dispose } = open(async () => 'kini', { at: BEFORE, view: 'kemarin' })
  await settle()
  expect([value(), seenAt(), onDevice()]).toEqual(['kini', NOW, { at: NOW, view: 'kini' }])
  set('diketahui')
  expect([value(), onDevice()]).toEqual(['diketahui', { at: NOW, view: 'diketahui' }])
  dispose()
})

it.each(['not-found', 'forbidden'] as const)('forgets what is %s, also on the device', async (code) => {
  const { value, seenAt, onDevice, dispose } = open(() => Promise.reject(new ApiProblem(code)), {
    at: BEFORE,
    view: 'kemarin',
  })
  await settle()
  expect([value(), seenAt(), onDevice()]).toEqual([undefined, undefined, undefined])
  dispose()
})

it('asks once and keeps the answer, and without one gives what was seen', async () => {
  const { copies, onDevice } = aDevice(undefined)
  expect(await askOrSeen(copies, 'batang', async () => 'kini')).toEqual({
    at: NOW,
    view: 'kini',
    isSeen: false,
  })
  expect(onDevice()).toEqual({ at: NOW, view: 'kini' })
  vi.setSystemTime(NOW + 1000)
  const offline = () => Promise.reject(new ApiProblem('offline'))
  expect(await askOrSeen(copies, 'batang', offline)).toEqual({ at: NOW, view: 'kini', isSeen: true })
})

it('fails where nothing was seen, and where it is gone', async () => {
  const { copies, onDevice } = aDevice(undefined)
  await expect(askOrSeen(copies, 'batang', () => Promise.reject(new ApiProblem('offline')))).rejects.toThrow(
    'offline',
  )
  await copies.keep('batang', { at: BEFORE, view: 'kemarin' })
  await expect(
    askOrSeen(copies, 'batang', () => Promise.reject(new ApiProblem('not-found'))),
  ).rejects.toThrow('not-found')
  expect(onDevice()).toBeUndefined()
})
