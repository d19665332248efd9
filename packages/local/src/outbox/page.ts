import { createHash } from 'node:crypto'
import type { OutboxMessage } from './outbox'

const REFRESH_SECONDS = 3

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; margin: 0; }
  ol { list-style: none; padding: 0; }
  li { border: 1px solid #8886; border-radius: .75rem; padding: .75rem 1rem; margin: .75rem 0; }
  p { margin: .25rem 0; overflow-wrap: anywhere; white-space: pre-wrap; }
  .about { opacity: .8; font-size: .9rem; }
`

/** The only thing that the page may load: its own style. */
export const outboxPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The outbox as a page for people, newest first; it loads itself again every few seconds. */
export const outboxPage = (messages: readonly OutboxMessage[]): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${REFRESH_SECONDS}">
<title>Kotak keluar · Rembuk</title>
<style>${style}</style>
</head>
<body>
<h1>Kotak keluar</h1>
<p class="about">Pesan yang akan dikirim Rembuk. Hanya ada di komputer ini.</p>
${messages.length === 0 ? '<p>Belum ada pesan.</p>' : `<ol>${messages.map(item).join('')}</ol>`}
</body>
</html>
`

const item = ({ to, channel, subject, text, at }: OutboxMessage): string => `
<li>
<p class="about">Kepada ${escaped(to)} · ${escaped(channelName(channel))} · <time datetime="${escaped(at)}">${escaped(clock(at))}</time></p>
${subject === undefined ? '' : `<p><strong>${escaped(subject)}</strong></p>`}
<p>${escaped(text)}</p>
</li>`

const names: Record<string, string> = { whatsapp: 'WhatsApp', email: 'E-mail' }
const channelName = (channel: string): string => names[channel] ?? channel.toUpperCase()

const clock = (at: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeStyle: 'medium' }).format(new Date(at))

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
