/** A calendar day in the partnership's time zone, written 2026-11-23. Compares as text. */
export type Day = string
