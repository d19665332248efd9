import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { memoryStores } from '@rembuk/data/memory/stores'
import { memoryStore } from '@rembuk/sync/client/memory-store'
import { openDocument } from '@rembuk/sync/client/open-document'
import type { Contestant } from '../contestants/contestant'
import { startHocuspocus } from '../contestants/hocuspocus'
import { startYWebsocket } from '../contestants/y-websocket'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { startBackEnd } from '../in-process/back-end'
import { newTally } from '../in-process/tally'
import { virtualTime } from '../in-process/virtual-time'
import { printTable, ratio } from '../measure/table'
import { between, trafficWith } from '../measure/traffic'

const HOUR_SECONDS = 3_600
/** Long enough for everyone's presence to be known. */
const ARRIVAL_SECONDS = 10
/** Two renewals of y-websocket's presence and one ping. */
const WATCHED_SECONDS = 31

interface Idle {
  people: number
  name: string
  /** Of all people together, both ways, in an hour. */
  kilobytes: number
  messages: number | undefined
  how: string
}

/** An hour of Rembuk's own client and handlers, in virtual time. */
const rembukHour = async (people: number): Promise<Idle> => {
  virtualTime.start()
  const backEnd = await startBackEnd(memoryStores({ now: Date.now }))
  const documents = Array.from({ length: people }, (_, person) => {
    const live = openDocument({
      documentId: BENCH_DOCUMENT,
      deviceStore: memoryStore(),
      gunzip: async (packed) => new Uint8Array(gunzipSync(packed)),
      transport: {
        connect: backEnd.connect,
        catchUp: () => Promise.reject(new Error('an idle document is small')),
        push: () => Promise.reject(new Error('nobody writes')),
      },
    })
    live.setPresence({ cell: `demand/emping/${person}` })
    return live
  })
  await virtualTime.pass(ARRIVAL_SECONDS)
  if (!documents.every((live) => live.status().synced)) throw new Error('somebody is not in the document')
  const { toServer, toClients } = backEnd.tallies
  Object.assign(toServer, newTally())
  Object.assign(toClients, newTally())
  await virtualTime.pass(HOUR_SECONDS)
  const idle = {
    people,
    name: 'Rembuk',
    kilobytes: (toServer.bytes + toClients.bytes) / 1_000,
    messages: toServer.messages + toClients.messages,
    how: 'an hour of virtual time',
  }
  await Promise.all(documents.map((live) => live.destroy()))
  virtualTime.stop()
  return idle
}

/** A part of an hour of a peer, in real time. */
const peerHour = async (people: number, start: () => Promise<Contestant>): Promise<Idle> => {
  const contestant = await start()
  const replicas = Array.from({ length: people }, () => contestant.open())
  await Promise.all(replicas.map(({ synced }) => synced))
  await pause(1_000)
  const before = trafficWith(contestant.url)
  await pause(WATCHED_SECONDS * 1_000)
  const { sent, received } = between(before, trafficWith(contestant.url))
  await Promise.all(replicas.map((replica) => replica.close()))
  await contestant.stop()
  const kilobytes = ((sent + received) / 1_000) * (HOUR_SECONDS / WATCHED_SECONDS)
  return {
    people,
    name: contestant.name,
    kilobytes,
    messages: undefined,
    how: `${WATCHED_SECONDS} s, scaled`,
  }
}

/** What an open document costs while nobody does anything. */
export const idle = async (): Promise<void> => {
  const rembuk = [await rembukHour(2), await rembukHour(8)]
  const peers = await Promise.all(
    [2, 8].flatMap((people) => [peerHour(people, startYWebsocket), peerHour(people, startHocuspocus)]),
  )
  const own = (people: number) => rembuk.find((one) => one.people === people)?.kilobytes
  printTable(
    'An idle hour, everyone together, both ways',
    ['people', 'server', 'KB', 'messages', 'measured over', 'Rembuk : peer, KB'],
    [...rembuk, ...peers].map(({ people, name, kilobytes, messages, how }) => [
      `${people}`,
      name,
      kilobytes,
      messages,
      how,
      ratio(own(people), kilobytes),
    ]),
  )
}
