import * as v from 'valibot'
import type { PushKeys } from './messenger/push'
import type { Webhook } from './messenger/webhook'

const url = (protocols: string[]) =>
  v.pipe(
    v.string(),
    v.url(),
    v.check(
      (text) => protocols.includes(new URL(text).protocol),
      `must start with ${protocols.join(' or ')}`,
    ),
  )

const origin = v.pipe(
  url(['https:', 'http:']),
  v.check((text) => new URL(text).origin === text, 'must be scheme and host only'),
)

const schema = v.object({
  TABLE_NAME: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{3,255}$/)),
  /** An engine on this machine; absent on AWS. */
  DYNAMODB_ENDPOINT: v.optional(url(['http:', 'https:'])),
  /** Public address of the WebSocket API, told to browsers. */
  SOCKET_URL: url(['wss:', 'ws:']),
  /** Address of the WebSocket API's @connections, for the way back to a client. */
  SOCKET_CALLBACK_URL: url(['https:', 'http:']),
  /**
   * Key of every keyed hash: codes, sessions, tickets. Whoever changes it signs everybody out. It is a
   * plain variable, so whoever may read the function's configuration may read it.
   */
  CODE_SECRET: v.pipe(v.string(), v.minLength(32)),
  /**
   * Origins from which the web app is served, separated by spaces, such as https://app.example. The
   * first is the one that messages name.
   */
  APP_ORIGIN: v.pipe(
    v.string(),
    v.transform((text) => text.split(' ').filter(Boolean)),
    v.array(origin),
    v.minLength(1),
  ),
  /** Proves that a request came through our own edge, which then names the person's address. */
  EDGE_SECRET: v.optional(v.pipe(v.string(), v.minLength(16))),
  /** Takes WhatsApp and SMS messages as signed requests; without it no code can be sent. */
  MESSAGE_WEBHOOK_URL: v.optional(url(['https:', 'http:'])),
  /** Signs them. */
  MESSAGE_WEBHOOK_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
  /** What e-mail is sent from through SES, such as `kabar@rembuk.example`; without it none is. */
  MAIL_FROM: v.optional(v.pipe(v.string(), v.email())),
  /** The pair of keys by which push services know us, base64url: a point of P-256 and its number. */
  PUSH_PUBLIC_KEY: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/))),
  PUSH_PRIVATE_KEY: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))),
})

export interface Environment {
  tableName: string
  dynamodbEndpoint?: string
  socketUrl: string
  socketCallbackUrl: string
  codeSecret: string
  /** At least one; the first is the one that messages name. */
  appOrigins: string[]
  edgeSecret?: string
  webhook?: Webhook
  /** An address whose domain SES may send from. */
  mailFrom?: string
  pushKeys?: PushKeys
}

/** Reads the settings from environment variables. Throws, naming each variable that is missing or wrong, never its value. */
export const readEnvironment = (variables: Record<string, string | undefined>): Environment => {
  const { success, output, issues } = v.safeParse(schema, variables)
  if (!success) {
    const names = new Set(issues.map((issue) => String(issue.path?.[0].key)))
    throw new RangeError(`environment variables missing or wrong: ${[...names].join(', ')}`)
  }
  const { MESSAGE_WEBHOOK_URL, MESSAGE_WEBHOOK_SECRET } = output
  const { PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY } = output
  const alone = [
    ...(MESSAGE_WEBHOOK_URL && !MESSAGE_WEBHOOK_SECRET ? ['MESSAGE_WEBHOOK_SECRET'] : []),
    ...(PUSH_PUBLIC_KEY && !PUSH_PRIVATE_KEY ? ['PUSH_PRIVATE_KEY'] : []),
  ]
  if (alone.length > 0) throw new RangeError(`environment variables missing or wrong: ${alone.join(', ')}`)
  return {
    tableName: output.TABLE_NAME,
    dynamodbEndpoint: output.DYNAMODB_ENDPOINT,
    socketUrl: output.SOCKET_URL,
    socketCallbackUrl: output.SOCKET_CALLBACK_URL,
    codeSecret: output.CODE_SECRET,
    appOrigins: output.APP_ORIGIN,
    edgeSecret: output.EDGE_SECRET,
    ...(MESSAGE_WEBHOOK_URL &&
      MESSAGE_WEBHOOK_SECRET && { webhook: { url: MESSAGE_WEBHOOK_URL, secret: MESSAGE_WEBHOOK_SECRET } }),
    ...(output.MAIL_FROM && { mailFrom: output.MAIL_FROM }),
    ...(PUSH_PUBLIC_KEY &&
      PUSH_PRIVATE_KEY && {
        pushKeys: {
          publicKey: PUSH_PUBLIC_KEY,
          privateKey: PUSH_PRIVATE_KEY,
          contact: output.APP_ORIGIN[0] as string,
        },
      }),
  }
}
