import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { lazy } from 'solid-js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { navigate } from './address'
import { Link } from './link'
import { Routes } from './routes'

const loadPlan = vi.fn(async () => ({
  default: (props: { params: Record<string, string> }) => <p>rencana {props.params.partnershipId}</p>,
}))

const open = () => {
  const routes = [
    { path: '/', page: () => <p>daftar</p> },
    { path: '/kemitraan/:partnershipId/rencana', page: lazy(loadPlan) },
  ]
  render(() => (
    <>
      <Link href="/" classList={{}}>
        Daftar
      </Link>
      <Link href="/kemitraan/batang/rencana" classList={{}}>
        Rencana
      </Link>
      <Routes routes={routes} notFound={() => <p>tidak ada</p>} />
    </>
  ))
}
const link = (name: string) => screen.getByRole('link', { name })

beforeEach(async () => {
  vi.stubGlobal('scrollTo', vi.fn())
  await navigate('/')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  loadPlan.mockClear()
})

it('a link changes the page, the address and the place that is marked, from the top', async () => {
  open()
  expect(link('Daftar').getAttribute('aria-current')).toBe('page')
  fireEvent.click(link('Rencana'))
  await screen.findByText('rencana batang')
  expect(location.pathname).toBe('/kemitraan/batang/rencana')
  expect(link('Rencana').getAttribute('aria-current')).toBe('page')
  expect(link('Daftar').getAttribute('aria-current')).toBeNull()
  await waitFor(() => expect(scrollTo).toHaveBeenLastCalledWith(0, 0))
})

it('the way back leads to the page before', async () => {
  open()
  fireEvent.click(link('Rencana'))
  await screen.findByText('rencana batang')
  history.back()
  await screen.findByText('daftar')
})

it('a replaced page is not on the way back', async () => {
  open()
  await navigate('/kemitraan/limpung/rencana')
  await navigate('/kemitraan/batang/rencana', { replace: true })
  await screen.findByText('rencana batang')
  history.back()
  await screen.findByText('daftar')
})

it('leaves a click that asks for another tab to the browser', () => {
  open()
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
  // jsdom cannot open tabs: this only keeps it from trying.
  addEventListener('click', (event) => event.preventDefault(), { once: true })
  link('Rencana').dispatchEvent(click)
  expect(location.pathname).toBe('/')
})

it('shows what it has for a path that does not exist', async () => {
  open()
  await navigate('/tidak/ada')
  await screen.findByText('tidak ada')
})

it('loads a page while the pointer is on its way to the click', () => {
  open()
  fireEvent.pointerEnter(link('Rencana'))
  expect(loadPlan).toHaveBeenCalledOnce()
})
