import type { Secrets } from '../ports/secrets'

/** What is stored of a link's secret. */
export const linkHash = (secrets: Secrets, token: string): string => secrets.hash('acknowledge link', token)
