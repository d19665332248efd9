import canonicalize from 'canonicalize'

/** What can stand in a record: plain JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined }

/**
 * The one text for a JSON value, whatever order its keys came in (RFC 8785). Keys without a value are
 * left out. Throws for what JSON cannot hold.
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new RangeError('only JSON has a canonical text')
  return text
}
