import { createEffect, createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { followByKey } from './by-key'

const watching = (keys: readonly string[]) => {
  const seen: string[] = []
  const [map, setMap] = createSignal<ReadonlyMap<string, number>>(new Map())
  const dispose = createRoot((end) => {
    const read = followByKey(map, Object.is)
    for (const key of keys) createEffect(() => seen.push(`${key}=${read(key)}`))
    return end
  })
  seen.length = 0
  return { seen, setMap, dispose }
}

test('a reader hears of its own key alone, and only of another value', () => {
  const { seen, setMap } = watching(['a', 'b'])
  setMap(new Map([['a', 1]]))
  setMap(
    new Map([
      ['a', 1],
      ['c', 3],
    ]),
  )
  setMap(new Map([['b', 2]]))
  expect(seen).toEqual(['a=1', 'a=undefined', 'b=2'])
})

test('nothing is followed after the owner has ended', () => {
  const { seen, setMap, dispose } = watching(['a'])
  dispose()
  setMap(new Map([['a', 1]]))
  expect(seen).toEqual([])
})
