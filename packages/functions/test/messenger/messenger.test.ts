import type { Message } from '@rembuk/usecases/ports/messenger'
import { Outage } from '@rembuk/usecases/ports/outage'
import { expect, it } from 'vitest'
import { createMessenger } from '../../src/messenger/messenger'

const messages: Message[] = [
  { channel: 'whatsapp', to: '+6281299990001', text: 'Halo' },
  { channel: 'sms', to: '+6281299990001', text: 'Halo' },
  { channel: 'email', to: 'sari@koperasi.example', subject: 'Halo', text: 'Halo' },
  { channel: 'push', to: { endpoint: 'https://fcm.googleapis.com/x', p256dh: '', auth: '' }, text: 'Halo' },
]

it.each(messages)('a message by $channel for which no sender is configured is an outage', async (message) => {
  await expect(createMessenger({}, Date.now).send(message)).rejects.toThrow(Outage)
})

it('no other sender takes a message than that of its own way', async () => {
  const webhook = { url: 'http://127.0.0.1:9/', secret: 's'.repeat(32) }
  const others = createMessenger({ webhook, mailFrom: 'kabar@rembuk.example' }, Date.now)
  const [, , email, push] = messages as [Message, Message, Message, Message]
  await expect(others.send(push)).rejects.toThrow('no message sender')
  await expect(createMessenger({ webhook }, Date.now).send(email)).rejects.toThrow('no message sender')
})
