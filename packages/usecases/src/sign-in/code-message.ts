import type { Channel } from '../ports/messenger'
import { CODE_LIFE_SECONDS } from './code-limits'

/**
 * The text that carries a code. By SMS its last line follows the web's format for one-time codes, so
 * that a phone offers the code to our own site only.
 */
export const codeMessage = (channel: Channel, code: string, appHost: string): string => {
  const text = `Kode masuk Rembuk: ${code}. Berlaku ${CODE_LIFE_SECONDS / 60} menit. Jangan berikan kepada siapa pun.`
  return channel === 'sms' ? `${text}\n\n@${appHost} #${code}` : text
}
