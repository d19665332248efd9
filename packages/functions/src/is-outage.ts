/** Whether somebody that Rembuk depends on did not answer. Stores and senders each have an `Outage` of their own. */
export const isOutage = (error: unknown): boolean => error instanceof Error && error.name === 'Outage'
