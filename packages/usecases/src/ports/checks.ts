/** Which agreed version a check code is of. */
export interface Checked {
  partnershipId: string
  version: number
}

/** The codes with which anybody can check that an agreement exists. */
export interface CheckStore {
  /** A code is always of the same version; writing it again is fine. */
  put(code: string, checked: Checked): Promise<void>
  get(code: string): Promise<Checked | undefined>
}
