/**
 * WebSocket close codes. y-websocket treats 4400 to 4499 as final and stops reconnecting; anything
 * else it tries again.
 */
export const CLOSE = {
  /** No live session: sign in again. */
  unauthenticated: 4401,
  /** The role that allowed this was taken away, or there is no such document. */
  noAccess: 4403,
  /** This client speaks a version that the server no longer understands: reload. */
  outdatedClient: 4426,
  /** The adapter gives up a silent or broken connection and wants a new one. */
  tryAgain: 4500,
} as const
