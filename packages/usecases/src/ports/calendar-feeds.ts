/** A person's secret calendar link for one partnership. The link itself is nowhere: it is made of `generation` and a key that is not in the store. */
export interface CalendarFeed {
  personId: string
  partnershipId: string
  /** Random; another one makes another link. */
  generation: string
  /** SHA-256 of the link's token, in hex. */
  tokenHash: string
}

/** The calendar links. A person has at most one for each partnership. */
export interface CalendarFeedStore {
  /** From now on this is the person's link there; one made before leads nowhere any more. */
  put(feed: CalendarFeed): Promise<void>
  of(personId: string, partnershipId: string): Promise<CalendarFeed | undefined>
  /** The link with that token, if it is its person's link now. Strongly consistent. */
  find(tokenHash: string): Promise<CalendarFeed | undefined>
  /** Nothing where there is none. */
  remove(personId: string, partnershipId: string): Promise<void>
}
