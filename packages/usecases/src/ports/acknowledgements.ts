/** What a message told of an agreed version; the page behind its link says no more. */
export interface Told {
  /** Deliveries of the person's party that the version changed. */
  count: number
  change: 'agreed' | 'moved' | 'changed'
}

/** A link in a message with which its person says that they have seen a version's changes. */
export interface AcknowledgeLink extends Told {
  /** Keyed hash of the secret in the link. */
  tokenHash: string
  personId: string
  partnershipId: string
  version: number
  /** Milliseconds since 1970. */
  expiresAt: number
}

export interface AcknowledgeLinkStore {
  put(link: AcknowledgeLink): Promise<void>
  /** Strongly consistent; undefined when unknown, used or expired. */
  get(tokenHash: string): Promise<AcknowledgeLink | undefined>
  /** Uses it up. Nothing where it is not there. */
  remove(tokenHash: string): Promise<void>
}
