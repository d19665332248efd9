/** Keyed hashing, so that what is stored gives nothing away without the key. */
export interface Secrets {
  /**
   * HMAC-SHA256 of the text under a key of its own for each purpose, as base64url (43 characters).
   * The same purpose and text always give the same hash; two purposes never share one.
   */
  hash(purpose: string, text: string): string
}
