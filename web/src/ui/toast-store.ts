import { createSignal } from 'solid-js'

export interface Toast {
  text: string
  /** With an action it stays until the person has decided. */
  action?: { label: string; run: () => void }
  /** Seconds until a toast without an action leaves; 6 unless told. */
  seconds?: number
}

export interface ShownToast extends Toast {
  number: number
}

const [toasts, setToasts] = createSignal<readonly ShownToast[]>([])
const [announcement, setAnnouncement] = createSignal('')
let count = 0

/** What is on the screen now, oldest first. */
export { announcement, toasts }

/** Says something to screen readers through the page's one polite live region. */
export const announce = (text: string): void => {
  // The same words twice are read twice only if the text differs.
  setAnnouncement((before) => (before === text ? `${text}\u00a0` : text))
}

export const dismissToast = (number: number): void => {
  setToasts((shown) => shown.filter((toast) => toast.number !== number))
}

/** Shows a short message over the page and announces it. Returns a function that takes it away. */
export const showToast = (toast: Toast): (() => void) => {
  count += 1
  const number = count
  setToasts((shown) => [...shown.slice(-2), { ...toast, number }])
  announce(toast.text)
  if (!toast.action) setTimeout(() => dismissToast(number), (toast.seconds ?? 6) * 1000)
  return () => dismissToast(number)
}
