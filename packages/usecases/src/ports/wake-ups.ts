/** Something that has to be looked at when its time comes. The look itself finds out what there is to do. */
export interface WakeUp extends WakeUpSubject {
  /** When, in milliseconds since 1970. */
  at: number
  /** Looks that were begun and not finished, as far as is known. */
  tries: number
}

export const wakeUpKinds = ['partnership', 'plan', 'person', 'report'] as const

export interface WakeUpSubject {
  /** 'plan' is that of a partnership, under its id. A person has looks at what they are to be told, and as a facilitator at their report. */
  about: (typeof wakeUpKinds)[number]
  id: string
}

/** What is to be looked at again, by time. What is due is found by its time, not by its subject. */
export interface WakeUpStore {
  /** Asks for a look at that time, besides any other; the same asked for again is one. */
  set(subject: WakeUpSubject, at: number): Promise<void>
  /**
   * What is due at `now`, strongly consistent: at least one where there is any, the earliest among them,
   * about `limit` in all.
   */
  due(now: number, limit: number): Promise<WakeUp[]>
  /**
   * Moves one to a later time, with one try more. Returns it as it is now to exactly one caller,
   * undefined to everybody else.
   */
  putOff(wakeUp: WakeUp, at: number): Promise<WakeUp | undefined>
  /** Nothing where it is not there. */
  remove(wakeUp: WakeUp): Promise<void>
}
