import type { Secrets } from '../ports/secrets'

/** What is stored of a code: worthless for another number, another browser or without the key. */
export const codeHash = (
  secrets: Secrets,
  { askerHash, phone, code }: { askerHash: string; phone: string; code: string },
): string => secrets.hash('sign-in code', `${askerHash} ${phone} ${code}`)

/** Under which a browser's code is stored. */
export const askerHash = (secrets: Secrets, askerSecret: string): string =>
  secrets.hash('sign-in asker', askerSecret)
