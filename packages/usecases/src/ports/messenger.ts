/** Ways on which a message reaches a person's number. */
export type Channel = 'whatsapp' | 'sms'

/** A device that shows messages, as its browser's push service names it. */
export interface PushTarget {
  /** Where the push service takes messages for it. */
  endpoint: string
  /** Its public key and its secret, base64url: what is sent is encrypted for it alone. */
  p256dh: string
  auth: string
}

interface Content {
  /** Plain, without the link. */
  text: string
  /** Absolute address of the page on which to go on; each way puts it where it has links. */
  link?: string
  /** The same for a message that is sent again after an Outage: who takes both tells it once. Up to 64 URL-safe characters. */
  key?: string
}

/** A message, the same for every way. */
export type Message = Content &
  (
    | {
        channel: Channel
        /** E.164 number. */
        to: string
      }
    | {
        channel: 'email'
        /** Address. */
        to: string
        /** One line. */
        subject: string
        /** Absolute address of the page on which such messages are turned off, where that is possible. */
        stop?: string
      }
    | { channel: 'push'; to: PushTarget }
  )

/** Sends messages. */
export interface Messenger {
  /** 'gone' when that device takes messages no more. Throws Outage for a message that nobody took. */
  send(message: Message): Promise<'sent' | 'gone'>
}
