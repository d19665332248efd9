/** Minutes since midnight, 0 to 1439. */
export type TimeOfDay = number

/** How often messages about notices come: each at once, all of a day or a week together, or none. */
export const paces = ['at-once', 'daily', 'weekly', 'none'] as const
export type Pace = (typeof paces)[number]

/** Over which way messages reach a person; devices that show them are reached besides. */
export const ways = ['whatsapp', 'sms', 'email', 'none'] as const
export type Way = (typeof ways)[number]

/** How a person wants to hear of notices outside of Rembuk. The inbox has them all in any case. */
export interface MessageChoice {
  pace: Pace
  /** When the day's or the week's message comes. */
  dailyAt: TimeOfDay
  /** On which the week's message comes, from 0 for Monday to 6 for Sunday. */
  weekday: number
  /** Between the two nothing comes; no such time where they are the same. It may go over midnight. */
  quietFrom: TimeOfDay
  quietUntil: TimeOfDay
  /** Without an e-mail address 'email' means WhatsApp. */
  by: Way
  /** IANA name, in which all times are meant. */
  timeZone: string
}

/** What holds for who has chosen nothing. */
export const defaultMessageChoice: MessageChoice = {
  pace: 'at-once',
  dailyAt: 6 * 60 + 30,
  weekday: 0,
  quietFrom: 21 * 60,
  quietUntil: 6 * 60,
  by: 'whatsapp',
  timeZone: 'Asia/Jakarta',
}

/** What holds for a person: as it was kept, which may have been before there was as much to choose. */
export const messageChoiceOf = (kept: Partial<MessageChoice> | undefined): MessageChoice => ({
  ...defaultMessageChoice,
  ...kept,
})
