import { facilitator } from './facilitator/facilitator'
import { actions } from './live/actions'
import { cost } from './live/cost'
import { idle } from './live/idle'
import { latency } from './live/latency'
import { opening } from './live/opening'
import { throughput } from './live/throughput'
import { typing } from './live/typing'
import { web } from './web/web'

const programs: Record<string, () => Promise<unknown>> = {
  latency,
  'units-and-cost': cost,
  actions,
  idle,
  'typing-2': () => typing(2),
  'typing-8': () => typing(8),
  'typing-32': () => typing(32),
  'throughput-2': () => throughput(2),
  'throughput-8': () => throughput(8),
  'throughput-32': () => throughput(32),
  'opening-1000': () => opening(1_000),
  'opening-10000': () => opening(10_000),
  'opening-100000': () => opening(100_000),
  facilitator,
  web,
}

// y-websocket's provider listens for the end of the process, once for every replica.
process.setMaxListeners(0)

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in programs))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(programs).join(', ')}`)
  process.exit(1)
}
for (const name of asked.length > 0 ? asked : Object.keys(programs)) await programs[name]?.()
process.exit(0)
