import type { Secrets } from '../ports/secrets'

/** What is stored of a session's token. */
export const tokenHash = (secrets: Secrets, token: string): string => secrets.hash('session', token)
