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
if (import.meta.env.PROD) addEventListener('load', () => void registerWorker(), { once: true })
