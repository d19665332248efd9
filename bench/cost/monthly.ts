import { prices } from './prices'

/** Units of DynamoDB and messages on the sockets, as measured. */
export interface EventUsage {
  writeUnits: number
  readUnits: number
  messagesIn: number
  messagesOut: number
}

/** What happens in the live plan of a partnership in a month. */
export interface Month {
  /** Updates stored; edits that are merged on the way are one. */
  updates: number
  /** Times that somebody opens the plan. */
  openings: number
  /** Minutes that all connections together stand; each beats once a minute. */
  connectionMinutes: number
  /** Bytes kept of it. */
  storedBytes: number
}

/** What a run of a function takes: memory in GB and time in seconds, most of it waiting. */
export interface FunctionRun {
  gigabytes: number
  seconds: number
}

/** In US dollars. */
export interface MonthlyCost {
  dynamo: number
  sockets: number
  functions: number
  total: number
}

/** Runs of an opening besides those for its messages: ticket, authorizer, `$connect`, `$disconnect`. */
const OPENING_RUNS = 4

/** The cost of one partnership's live plan in a month. */
export const monthlyCost = (
  month: Month,
  usage: { update: EventUsage; opening: EventUsage; heartbeat: EventUsage },
  run: FunctionRun,
): MonthlyCost => {
  const { updates, openings, connectionMinutes, storedBytes } = month
  const total = (of: (usage: EventUsage) => number) =>
    updates * of(usage.update) + openings * of(usage.opening) + connectionMinutes * of(usage.heartbeat)
  const messagesIn = total((each) => each.messagesIn)
  const messagesOut = total((each) => each.messagesOut)
  const runs = messagesIn + openings * OPENING_RUNS

  const dynamo =
    total(({ writeUnits }) => writeUnits) * prices.writeUnit +
    total(({ readUnits }) => readUnits) * prices.readUnit +
    (storedBytes / 1e9) * prices.storedGigabyteMonth
  const sockets =
    (messagesIn + messagesOut) * prices.socketMessage +
    connectionMinutes * prices.connectionMinute +
    openings * prices.httpRequest
  const functions = runs * (prices.functionRun + run.gigabytes * run.seconds * prices.functionGigabyteSecond)
  return { dynamo, sockets, functions, total: dynamo + sockets + functions }
}
