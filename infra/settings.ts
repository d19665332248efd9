/** What an operator decides about a deployment; nothing of it is secret. */
export interface Settings {
  /** Host name that people type, such as rembuk.example. */
  domain: string
  /** ARN of the certificate for the domain; CloudFront takes it from us-east-1 only. */
  certificateArn: string
  /** Bucket in us-east-1 for CloudFront's access logs: CloudFront delivers none to Jakarta. */
  edgeLogBucket: string
  /** How one-time codes are sent. `none` refuses every request for a code. */
  messageSender: 'none' | 'sns'
  /** ARN of a web ACL that the operator already pays for; throttles stand alone without one. */
  webAclArn: string | undefined
}

type Variables = Record<string, string | undefined>

const messageSenders = ['none', 'sns'] as const

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

  const settings = {
    domain: take('REMBUK_DOMAIN', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
    certificateArn: take('REMBUK_CERTIFICATE_ARN', /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/),
    edgeLogBucket: take('REMBUK_EDGE_LOG_BUCKET', /^[a-z0-9][a-z0-9.-]{2,62}$/),
    messageSender: messageSenders.find((sender) => sender === variables.REMBUK_MESSAGE_SENDER),
    webAclArn: variables.REMBUK_WEB_ACL_ARN || undefined,
  }
  const { messageSender } = settings
  if (!messageSender) faults.push('REMBUK_MESSAGE_SENDER')

  if (faults.length > 0 || !messageSender) {
    throw new Error(`Missing or not understood: ${faults.join(', ')}. See "Settings" in infra/README.md.`)
  }
  return { ...settings, messageSender }
}
