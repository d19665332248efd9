import { gunzipSync } from 'node:zlib'
import { memoryStores } from '@rembuk/data/memory/stores'
import { type MemoryDevice, memoryDevice, memoryStore } from '@rembuk/sync/client/memory-store'
import { type LiveDocument, openDocument } from '@rembuk/sync/client/open-document'
import { unpack } from '@rembuk/sync/client/unpack'
import { catchUp } from '@rembuk/sync/server/catch-up'
import { compact } from '@rembuk/sync/server/compact'
import type { LiveDeps } from '@rembuk/sync/server/ports'
import * as Y from 'yjs'
import { notes, plan } from './documents'
import { calm, network, storm } from './network'
import { random } from './random'
import { virtualTime } from './virtual-time'

/** Of so many runs one is about the notes of a meeting, the others about a plan. */
const NOTES_EVERY = 4
/** Compaction comes early, so that short runs meet it. */
const COMPACT_AFTER = 8
/** A healed network has this long to bring everyone together, virtual milliseconds. */
const HEALING_MS = 120_000

const gunzip = async (packed: Uint8Array) => new Uint8Array(gunzipSync(packed))

/** A person with a phone that outlives the pages opened on it. */
interface Client {
  device: MemoryDevice
  live: LiveDocument
  online: boolean
}

export interface Outcome {
  /** What each client shows at the end. */
  replicas: unknown[]
  /** What a newcomer is given at the end. */
  server: unknown
  /** Cells, or words of notes, that were shown as sent and are not in the server's document, once. */
  lost: string[]
  /** Clients that still had unsent edits, or were not online, when the network had long been well. */
  stuck: number
}

/** One short run: people edit, the network and the server's machines misbehave, then all is well again. */
export const run = async (seed: number): Promise<Outcome> => {
  const dice = random(seed)
  const written = seed % NOTES_EVERY === 0 ? notes(dice) : plan(dice)
  const { documentId, contents } = written
  let weather = storm
  let dying = 0.02
  virtualTime.start(1_800_000_000_000, random(seed ^ 0x5eed).next)

  const stores = memoryStores({
    now: Date.now,
    beforeEach: async (operation) => {
      // Now and then a machine stalls between taking a number and using it, longer than others wait.
      const stalls = operation === 'log.putEntry' && dying > 0 && dice.chance(0.1)
      await new Promise((resolve) => setTimeout(resolve, dice.next() * (stalls ? 15_000 : 20)))
      if (dice.chance(dying)) throw new Error('the machine died before it wrote')
    },
    afterEach: () => {
      if (dice.chance(dying)) throw new Error('the machine died after it wrote')
    },
  })
  const net = network(dice, () => weather)
  let ids = 0
  const deps: LiveDeps = {
    log: stores.log,
    connections: stores.connections,
    postbox: net.postbox,
    access: async () => ({ role: 'editor' }),
    sessionLives: async () => true,
    schemaOf: async () => written.schema,
    now: Date.now,
    newId: () => `g${ids++}`,
  }
  net.serve(deps)

  const open = (name: string, device: MemoryDevice, client: { online: boolean }): LiveDocument => {
    const doc = new Y.Doc()
    doc.clientID = 1 + dice.below(2 ** 31)
    return openDocument({
      documentId,
      doc,
      gunzip,
      deviceStore: memoryStore(device),
      transport: net.transport(name, () => client.online),
    })
  }
  const names = ['sari', 'karyo', 'wati', 'joko'].slice(0, 2 + dice.below(3))
  const clients = new Map<string, Client>()
  for (const name of names) {
    const client = { device: memoryDevice(), online: true } as Client
    client.live = open(name, client.device, client)
    clients.set(name, client)
  }

  const unsent = new Map<string, string[]>()
  const acknowledged = new Set<string>()
  let marks = 0
  const noteAcknowledged = () => {
    for (const [name, { live }] of clients) {
      const { connection, synced, unsent: waiting } = live.status()
      if (connection !== 'online' || !synced || waiting > 0) continue
      for (const mark of unsent.get(name) ?? []) acknowledged.add(mark)
      unsent.delete(name)
    }
  }

  const edit = (name: string, { live }: Client) => {
    const mark = written.edit(live.doc, () => marks++)
    if (mark !== undefined) unsent.set(name, [...(unsent.get(name) ?? []), mark])
  }
  const act = async (name: string, client: Client) => {
    const kind = dice.next()
    if (kind < 0.7) return edit(name, client)
    if (kind < 0.8) {
      client.online = !client.online
      return net.cut(0.5)
    }
    if (kind < 0.88) {
      // The browser is killed; the phone stays.
      await client.live.destroy()
      client.live = open(name, client.device, client)
      return client.live.loaded
    }
    if (kind < 0.96) return void compact(deps, documentId, COMPACT_AFTER).catch(() => undefined)
    net.cut(0.3)
  }

  const steps = 12 + dice.below(20)
  for (let step = 0; step < steps; step++) {
    const name = dice.pick(names)
    await act(name, clients.get(name) as Client)
    await virtualTime.pass(dice.below(600))
    noteAcknowledged()
  }

  weather = calm
  dying = 0
  for (const client of clients.values()) client.online = true
  const all = [...clients.values()].map(({ live }) => live)
  const settled = () =>
    all.every((live) => live.status().unsent === 0 && live.status().synced) &&
    new Set(all.map((live) => JSON.stringify(contents(live.doc)))).size === 1
  for (let waited = 0; waited < HEALING_MS && !settled(); waited += 500) await virtualTime.pass(500)
  noteAcknowledged()

  const server = new Y.Doc()
  const reading = catchUp(deps, documentId, {})
  await virtualTime.pass(1_000)
  for (const update of await unpack(await reading, gunzip)) Y.applyUpdate(server, update)
  const shown = contents(server)
  const outcome = {
    replicas: all.map(({ doc }) => contents(doc)),
    server: shown,
    lost: [...acknowledged].filter((mark) => !written.keeps(server, mark)),
    stuck: all.filter((live) => live.status().unsent > 0 || !live.status().synced).length,
  }
  for (const live of all) await live.destroy()
  virtualTime.stop()
  return outcome
}
