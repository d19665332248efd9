import { showToast } from '../ui/toast-store'
import { keepForOffline } from './keep-for-offline'
import { t } from './messages'
import { workerAddress } from './worker-address'

const offerReload = (waiting: ServiceWorker): void => {
  showToast({
    text: t().newVersion,
    action: {
      label: t().reload,
      run() {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
        waiting.postMessage({ type: 'SKIP_WAITING' })
      },
    },
  })
}

const watchForNewVersion = (registration: ServiceWorkerRegistration): void => {
  // Without a controller this is the first visit: the new worker replaces nothing.
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) offerReload(registration.waiting)
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}

/**
 * Makes the app work without a network. A new version waits until the person chooses to reload:
 * nobody is interrupted while typing.
 */
export const registerWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  try {
    watchForNewVersion(await navigator.serviceWorker.register(workerAddress()))
    await keepForOffline()
  } catch {
    // The browser does not allow it (a private window, an insecure address) or the network is gone: the app works online.
  }
}
