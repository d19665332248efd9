import type { Day } from '../calendar'

/** The same function, which works out what follows from a day once for each: many promises share their days. */
export const onceADay = <Result>(follow: (day: Day) => Result): ((day: Day) => Result) => {
  const known = new Map<Day, Result>()
  return (day) => {
    const result = known.get(day) ?? follow(day)
    known.set(day, result)
    return result
  }
}
