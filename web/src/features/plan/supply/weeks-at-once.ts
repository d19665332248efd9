/** Weeks of all producers together that are in the page at first; each is about eight elements. */
const TILES = 120

/** Weeks of each producer that are in the page at first: all of them in plans of a usual size. */
export const weeksAtOnce = (producers: number): number => Math.floor(TILES / Math.max(1, producers))

/** The first of so many weeks to show, counted from 0: this week, or earlier where the plan ends before. */
export const firstShown = (thisWeek: number, weeks: number, atOnce: number): number =>
  Math.max(0, Math.min(thisWeek, weeks - atOnce))
