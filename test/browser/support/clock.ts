/**
 * When every run of the browser tests begins: a Wednesday morning in Central Java, far enough ahead that
 * nothing which is kept has expired by the machine's own clock. What the demo shows depends on the day,
 * so on a day of their own the tests mean the same whenever they run.
 */
const start = Date.UTC(2031, 10, 26, 2)

/** How far the product's and the pages' dates are ahead of the machine's, in milliseconds. */
export const dateOffsetMs = (): number => start - Date.now()
