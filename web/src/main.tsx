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
// Sends what still waits on this device, whichever page is opened.
addEventListener('load', () => void import('./outbox/outbox').catch(() => undefined), { once: true })
/** A first visit has better use for its connection than to fetch the whole app for offline use, in milliseconds. */
const AFTER_LOAD_MS = 4000
if (import.meta.env.PROD)
  addEventListener('load', () => setTimeout(() => void registerWorker(), AFTER_LOAD_MS), { once: true })
