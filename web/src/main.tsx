import './styles/base.css'
import './styles/tokens.css'
import { render } from 'solid-js/web'
import { App } from './app'
import { markLanguage } from './i18n/language'
import { registerWorker } from './pwa/register-worker'
import { startSession } from './session/session'

const root = document.getElementById('app')
if (!root) throw new RangeError('index.html has no #app')

markLanguage()
startSession()
render(() => <App />, root)

if (import.meta.env.PROD) addEventListener('load', () => void registerWorker(), { once: true })
