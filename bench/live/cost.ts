import { type EventUsage, type FunctionRun, type Month, monthlyCost } from '../cost/monthly'
import { printTable } from '../measure/table'
import { EDITS, type Usage, units } from './units'

/** Assumed: five people open the plan every other day for ten minutes, and change 800 cells a month. */
const active: Month = { updates: 800, openings: 75, connectionMinutes: 750, storedBytes: 5e6 }
/** Assumed: no cloud was measured. Memory as deployed; the time is that of some requests to DynamoDB one after another. */
const run: FunctionRun = { gigabytes: 1, seconds: 0.04 }
/** How many cooperatives the last column is for, with one partnership each. */
const COOPERATIVES = 28_000
const CENTS = 100

const usageOf = (usage: Usage, times = 1): EventUsage => ({
  writeUnits: (usage.writeUnits + usage.transactionUnits) / times,
  readUnits: usage.readUnits / times,
  messagesIn: usage.messagesIn / times,
  messagesOut: usage.messagesOut / times,
})

/** Measures units, and from them the cost of an active partnership's live plan. */
export const cost = async (): Promise<void> => {
  const rows = (await units()).map(({ people, edits, open, heartbeat }) => {
    const usage = {
      update: usageOf(edits, EDITS),
      opening: usageOf(open),
      heartbeat: usageOf(heartbeat),
    }
    const { dynamo, sockets, functions, total } = monthlyCost(active, usage, run)
    return [
      `${people}`,
      ...[dynamo, sockets, functions, total].map((part) => part * CENTS),
      total * COOPERATIVES,
    ]
  })
  printTable(
    'A month of an active partnership with so many people in the plan at once, in US cents',
    [
      'people',
      'DynamoDB',
      'sockets',
      'functions',
      'all',
      `all, of ${COOPERATIVES.toLocaleString('en-US')}, US$`,
    ],
    rows,
  )
}
