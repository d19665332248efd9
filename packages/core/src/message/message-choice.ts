/** Minutes since midnight, 0 to 1439. */
export type TimeOfDay = number

/** How often messages about notices come: each at once, all of a day together, or none. */
export const paces = ['at-once', 'daily', 'none'] as const
export type Pace = (typeof paces)[number]

/** Over which way messages reach a person's number; devices that show them are reached besides. */
export const numberWays = ['whatsapp', 'sms', 'none'] as const
export type NumberWay = (typeof numberWays)[number]

/** How a person wants to hear of notices outside of Rembuk. The inbox has them all in any case. */
export interface MessageChoice {
  pace: Pace
  /** When the day's message comes. */
  dailyAt: TimeOfDay
  /** Between the two nothing comes; no such time where they are the same. It may go over midnight. */
  quietFrom: TimeOfDay
  quietUntil: TimeOfDay
  by: NumberWay
  /** IANA name, in which all times are meant. */
  timeZone: string
}

/** What holds for who has chosen nothing. */
export const defaultMessageChoice: MessageChoice = {
  pace: 'at-once',
  dailyAt: 6 * 60 + 30,
  quietFrom: 21 * 60,
  quietUntil: 6 * 60,
  by: 'whatsapp',
  timeZone: 'Asia/Jakarta',
}
