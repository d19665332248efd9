import './styles/base.css'
import './styles/tokens.css'
import { render } from 'solid-js/web'
import { App } from './app'
import { loadEnglish } from './i18n/english'
import { language, markLanguage } from './i18n/language'
import { startSession } from './session/session'

const root = document.getElementById('app')
if (!root) throw new RangeError('index.html has no #app')

const start = async (): Promise<void> => {
  markLanguage()
  startSession()
  if (language() === 'en') await loadEnglish()
  render(() => <App />, root)
}
void start()

const registerWorker = async (): Promise<void> => {
  const worker = await import('./pwa/register-worker')
  await worker.registerWorker()
}
/** Runs it some time after the page has loaded; without a network the next page tries again. */
const afterLoad = (milliseconds: number, run: () => Promise<unknown>): void =>
  addEventListener('load', () => setTimeout(() => void run().catch(() => undefined), milliseconds), {
    once: true,
  })

// Sends what still waits on this device, whichever page is opened, when that page has something to show.
afterLoad(1_000, () => import('./outbox/outbox'))
// A first visit has better use for its connection than to fetch the whole app for offline use.
if (import.meta.env.PROD) afterLoad(4_000, registerWorker)
