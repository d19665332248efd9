import { compose } from '../compose'
import { readEnvironment } from '../environment'
import { createClockHandler } from '../jobs/clock'

/** The function that a schedule calls every few minutes. */
export const handler = createClockHandler(compose(readEnvironment(process.env)))
