/** Why a device cannot show messages. */
export type PushObstacle = 'unsupported' | 'denied' | 'failed'

/** What the server needs to reach this device; keys as base64url. */
export interface PushTarget {
  endpoint: string
  p256dh: string
  auth: string
}

const isSupported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

/** Whether something stands in the way before anybody asks for permission. */
export const pushObstacle = (): PushObstacle | undefined => {
  if (!isSupported()) return 'unsupported'
  return Notification.permission === 'denied' ? 'denied' : undefined
}

/** The page registers its worker some seconds after it has loaded; longer than this nobody waits, in milliseconds. */
const WORKER_MS = 10_000

/** The active worker of this page; undefined where there is none, as in development. */
const activeWorker = (): Promise<ServiceWorkerRegistration | undefined> =>
  Promise.race([
    navigator.serviceWorker.ready,
    new Promise<undefined>((resolve) => setTimeout(resolve, WORKER_MS)),
  ])

/**
 * Asks for permission, which needs a tap, and lets this browser's push service take messages that are
 * signed with the server's key.
 */
export const subscribePush = async (serverKey: string): Promise<PushTarget | PushObstacle> => {
  if (!isSupported()) return 'unsupported'
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const worker = await activeWorker()
  if (!worker) return 'failed'
  try {
    const options = { userVisibleOnly: true, applicationServerKey: serverKey }
    const { endpoint, keys } = (await worker.pushManager.subscribe(options)).toJSON()
    const { p256dh, auth } = keys ?? {}
    return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : 'failed'
  } catch {
    return 'failed'
  }
}

/** Lets this browser's push service take no more messages. */
export const unsubscribePush = async (): Promise<void> => {
  if (!isSupported()) return
  const worker = await navigator.serviceWorker.getRegistration()
  const subscription = await worker?.pushManager.getSubscription()
  await subscription?.unsubscribe()
}
