/** What an operator decides about a deployment; nothing of it is secret. */
export interface Settings {
  /** Host name that people type, such as rembuk.example. */
  domain: string
  /** ARN of the certificate for the domain; CloudFront takes it from us-east-1 only. */
  certificateArn: string
  /** Bucket in us-east-1 for CloudFront's access logs: CloudFront delivers none to Jakarta. */
  edgeLogBucket: string
  /** Version id of the secret to deploy; the current one where none is named. */
  secretVersion: string | undefined
  /** Takes messages as signed requests and sends them by WhatsApp and SMS; nobody can sign in without one. */
  messageWebhook: string | undefined
  /** What mail is sent from through SES, on a domain that is verified there; without it none is. */
  mailFrom: string | undefined
  /** By which push services of browsers know us, base64url; without it no device shows messages. */
  pushPublicKey: string | undefined
  /** ARN of a web ACL that the operator already pays for; throttles stand alone without one. */
  webAclArn: string | undefined
}

type Variables = Record<string, string | undefined>

/**
 * Reads the settings from environment variables.
 * @throws Error that names every variable which is missing or not understood.
 */
export const readSettings = (variables: Variables): Settings => {
  const faults: string[] = []
  const take = (name: string, pattern: RegExp): string => {
    const value = variables[name] ?? ''
    if (!pattern.test(value)) faults.push(name)
    return value
  }

  const takeOptional = (name: string, pattern: RegExp): string | undefined =>
    variables[name] ? take(name, pattern) : undefined

  const settings: Settings = {
    domain: take('REMBUK_DOMAIN', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
    certificateArn: take('REMBUK_CERTIFICATE_ARN', /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/),
    edgeLogBucket: take('REMBUK_EDGE_LOG_BUCKET', /^[a-z0-9][a-z0-9.-]{2,62}$/),
    secretVersion: variables.REMBUK_SECRET_VERSION || undefined,
    messageWebhook: takeOptional('REMBUK_MESSAGE_WEBHOOK', /^https:\/\/[^\s]+$/),
    mailFrom: takeOptional('REMBUK_MAIL_FROM', /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/),
    pushPublicKey: takeOptional('REMBUK_PUSH_PUBLIC_KEY', /^[A-Za-z0-9_-]{87}$/),
    webAclArn: variables.REMBUK_WEB_ACL_ARN || undefined,
  }
  if (faults.length > 0) {
    throw new Error(`Missing or not understood: ${faults.join(', ')}. See "Settings" in infra/README.md.`)
  }
  return settings
}
