import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { follow } from '../../src/client/follow'

// The middle of the spread: exactly the waits that the constants say.
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const setUp = () => {
  const state = { missing: false, known: 0, company: 0, asked: [] as number[], silences: 0 }
  const from = Date.now()
  const following = follow({
    missing: () => state.missing,
    known: () => state.known,
    company: () => state.company,
    ask: () => void state.asked.push(Date.now() - from),
    onSilence: () => void state.silences++,
  })
  /** Time passes while the server answers every question at once, with nothing new. */
  const passAnswered = async (ms: number) => {
    for (let at = 0; at < ms; at += 100) {
      const before = state.asked.length
      await vi.advanceTimersByTimeAsync(100)
      if (state.asked.length > before) following.stir()
    }
  }
  return { state, following, passAnswered }
}

describe('a number that is missing', () => {
  it('is asked for after 300 ms', async () => {
    const { state, following } = setUp()
    state.missing = true
    following.stir()
    await vi.advanceTimersByTimeAsync(299)
    expect(state.asked).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(state.asked).toEqual([300])
  })

  it('is not asked for when it comes in time', async () => {
    const { state, following } = setUp()
    state.missing = true
    following.stir()
    await vi.advanceTimersByTimeAsync(200)
    state.missing = false
    following.stir()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(state.asked).toEqual([])
  })

  it('is asked for ever more rarely while it stays missing, at least once a minute', async () => {
    const { state, following, passAnswered } = setUp()
    state.missing = true
    following.stir()
    await passAnswered(300_000)
    const waits = state.asked.map((at, i) => at - (state.asked[i - 1] ?? 0))
    expect(waits.slice(0, 6)).toEqual([300, 600, 1_200, 2_400, 4_800, 9_600])
    expect(Math.max(...waits)).toBe(60_000)
  })

  it('is asked for after 300 ms again once everything had arrived', async () => {
    const { state, following, passAnswered } = setUp()
    state.missing = true
    following.stir()
    await passAnswered(3_000)
    state.missing = false
    state.known = 1
    following.stir()
    await passAnswered(10_000)
    state.asked.length = 0
    state.missing = true
    const before = Date.now()
    following.stir()
    await vi.advanceTimersByTimeAsync(300)
    expect(state.asked).toHaveLength(1)
    expect(Date.now() - before).toBe(300)
  })
})

describe('where many write', () => {
  it('a gap that moves on is no loss, and nobody asks', async () => {
    const { state, following } = setUp()
    state.missing = true
    for (let number = 0; number < 50; number++) {
      state.known = number
      following.stir()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(state.asked).toEqual([])
  })

  it('more patience is had, and not everybody asks at the same moment', async () => {
    vi.mocked(Math.random).mockReturnValue(1)
    const { state, following } = setUp()
    state.missing = true
    state.company = 31
    following.stir()
    await vi.advanceTimersByTimeAsync(1_536)
    expect(state.asked).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(state.asked).toEqual([1_537])
  })
})

describe('a heartbeat', () => {
  it.each([
    ['every minute in company', 1, 60_000],
    ['every five minutes alone', 0, 300_000],
  ])('goes %s', async (_, company, interval) => {
    const { state, following, passAnswered } = setUp()
    state.company = company
    following.stir()
    await passAnswered(3 * interval)
    expect(state.asked).toEqual([interval, 2 * interval, 3 * interval])
    expect(state.silences).toBe(0)
  })

  it('is put off by anything that comes from the server', async () => {
    const { state, following } = setUp()
    following.stir()
    await vi.advanceTimersByTimeAsync(299_999)
    following.stir()
    await vi.advanceTimersByTimeAsync(299_999)
    expect(state.asked).toEqual([])
  })

  it('that nobody answers for five seconds means that the connection is dead', async () => {
    const { state, following } = setUp()
    following.stir()
    await vi.advanceTimersByTimeAsync(300_000 + 4_999)
    expect(state.silences).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(state.silences).toBe(1)
  })
})

it('nothing is asked and nothing is missed after it is stopped', async () => {
  const { state, following } = setUp()
  state.missing = true
  following.stir()
  await vi.advanceTimersByTimeAsync(300)
  following.stop()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(state).toMatchObject({ asked: [300], silences: 0 })
})
