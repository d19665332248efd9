/** Who asks: a signed-in person on one device. */
export interface Actor {
  personId: string
  sessionId: string
}
