import type { Message } from '@rembuk/usecases/ports/messenger'

export type Mail = Extract<Message, { channel: 'email' }>

/** The text of a mail: the message, the link on a line of its own, and where such mail is turned off. */
export const mailText = ({ text, link, stop }: Pick<Mail, 'text' | 'link' | 'stop'>): string =>
  [text, ...(link ? [`Buka ${link}`] : []), ...(stop ? [`Ubah atau hentikan pesan ini: ${stop}`] : [])].join(
    '\n\n',
  )
