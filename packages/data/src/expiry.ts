/** Whether something that ends at `expiresAt` still counts at `now`; both in milliseconds since 1970. */
export const isLive = ({ expiresAt }: { expiresAt: number }, now: number): boolean => now < expiresAt
