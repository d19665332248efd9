import { showToast } from '../../../ui/toast-store'
import { t } from './words'

/** Shares a message where the device can, for WhatsApp or another app; copies it elsewhere. */
export const sendMessage = async (text: string): Promise<void> => {
  if (typeof navigator.share === 'function')
    return navigator.share({ text }).catch(() => {
      // The person thought better of it.
    })
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: t().copied })
  } catch {
    showToast({ text: t().notCopied })
  }
}
