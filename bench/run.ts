import process from 'node:process'

/** Loaded one by one: the peers and the browser's tools are only there where somebody installed them. */
const programs: Record<string, () => Promise<unknown>> = {
  latency: async () => (await import('./live/latency')).latency(),
  'units-and-cost': async () => (await import('./live/cost')).cost(),
  actions: async () => (await import('./live/actions')).actions(),
  idle: async () => (await import('./live/idle')).idle(),
  'typing-2': async () => (await import('./live/typing')).typing(2),
  'typing-8': async () => (await import('./live/typing')).typing(8),
  'typing-32': async () => (await import('./live/typing')).typing(32),
  'throughput-2': async () => (await import('./live/throughput')).throughput(2),
  'throughput-8': async () => (await import('./live/throughput')).throughput(8),
  'throughput-32': async () => (await import('./live/throughput')).throughput(32),
  'opening-1000': async () => (await import('./live/opening')).opening(1_000),
  'opening-10000': async () => (await import('./live/opening')).opening(10_000),
  'opening-100000': async () => (await import('./live/opening')).opening(100_000),
  withdrawal: async () => (await import('./live/withdrawal')).withdrawal(),
  facilitator: async () => (await import('./facilitator/facilitator')).facilitator(),
  web: async () => (await import('./web/web')).web(),
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
