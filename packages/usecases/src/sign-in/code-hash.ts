import type { Secrets } from '../ports/secrets'

/** What is stored of a code: worthless for another number or address, another browser or without the key. */
export const codeHash = (
  secrets: Secrets,
  { askerHash, sentTo, code }: { askerHash: string; sentTo: string; code: string },
): string => secrets.hash('sign-in code', `${askerHash} ${sentTo} ${code}`)

/** Under which a browser's code is stored. */
export const askerHash = (secrets: Secrets, askerSecret: string): string =>
  secrets.hash('sign-in asker', askerSecret)
