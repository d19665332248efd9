import { cleanup, render, screen, waitFor } from '@solidjs/testing-library'
import { type Component, createSignal, Show } from 'solid-js'
import { afterEach, expect, test, vi } from 'vitest'
import { part } from './part'

afterEach(cleanup)

const Bar: Component = () => <p>here</p>

const offlineAtFirst = () =>
  vi.fn().mockRejectedValueOnce(new TypeError('no network')).mockResolvedValue({ default: Bar })

test('what waits for a part stands in its place until it is there', async () => {
  const Part = part(
    async () => ({ default: Bar }),
    () => <p>soon</p>,
  )
  render(() => <Part />)
  screen.getByText('soon')
  await screen.findByText('here')
  expect(screen.queryByText('soon')).toBeNull()
})

test('a part that could not be loaded comes when the network is back', async () => {
  const load = offlineAtFirst()
  const Part = part(load, () => <p>soon</p>)
  render(() => <Part />)
  await waitFor(() => expect(screen.queryByText('soon')).toBeNull())
  dispatchEvent(new Event('online'))
  await screen.findByText('here')
})

test('a part that is shown no more is not asked for when the network is back', async () => {
  const load = offlineAtFirst()
  const Part = part(load, () => <p>soon</p>)
  const [shown, show] = createSignal(true)
  render(() => (
    <Show when={shown()}>
      <Part />
    </Show>
  ))
  await waitFor(() => expect(screen.queryByText('soon')).toBeNull())
  show(false)
  dispatchEvent(new Event('online'))
  expect(load).toHaveBeenCalledTimes(1)
})
