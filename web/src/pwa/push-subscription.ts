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

/** The worker of this page; undefined where none was registered, as in development. */
const registration = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration()

/**
 * Asks for permission, which needs a tap, and lets this browser's push service take messages that are
 * signed with the server's key.
 */
export const subscribePush = async (serverKey: string): Promise<PushTarget | PushObstacle> => {
  if (!isSupported()) return 'unsupported'
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const worker = await registration()
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
  const subscription = await (await registration())?.pushManager.getSubscription()
  await subscription?.unsubscribe()
}
