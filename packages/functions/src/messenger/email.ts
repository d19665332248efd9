import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { Outage } from '@rembuk/usecases/ports/outage'
import { type Mail, mailText } from './mail-text'

export type EmailSender = (mail: Mail) => Promise<'sent'>

/** The longest that one message may take, all attempts included, in milliseconds: it fits into a request's ten seconds. */
const LONGEST_MS = 8_000
const ATTEMPTS = 2

/** Whatever could end a header or hide in one becomes a space; SES encodes the rest. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()

/** An endpoint of its own is a test's: it is reached without TLS and takes any credentials. */
const clientFor = (endpoint: string | undefined): SESv2Client =>
  new SESv2Client({
    maxAttempts: ATTEMPTS,
    ...(endpoint && {
      endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  })

/**
 * Sends mail through SES from one address, as plain text. Each part goes in a field of its own, so nothing
 * in a text or an address can become a header.
 */
export const emailSender = (from: string, endpoint?: string): EmailSender => {
  const client = clientFor(endpoint)
  return async (mail) => {
    const command = new SendEmailCommand({
      FromEmailAddress: `Rembuk <${from}>`,
      Destination: { ToAddresses: [mail.to] },
      Content: {
        Simple: {
          Subject: { Data: oneLine(mail.subject), Charset: 'UTF-8' },
          Body: { Text: { Data: mailText(mail), Charset: 'UTF-8' } },
          Headers: [
            { Name: 'Auto-Submitted', Value: 'auto-generated' },
            ...(mail.stop ? [{ Name: 'List-Unsubscribe', Value: `<${mail.stop}>` }] : []),
          ],
        },
      },
    })
    try {
      await client.send(command, { abortSignal: AbortSignal.timeout(LONGEST_MS) })
      return 'sent'
    } catch (cause) {
      throw new Outage('SES did not take a message', { cause })
    }
  }
}
