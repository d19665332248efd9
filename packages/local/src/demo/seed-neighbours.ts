import { addDays, type Day } from '@rembuk/core/calendar'
import { quarterBefore, quarterOf } from '@rembuk/core/health/quarter'
import type { SharingData } from '@rembuk/core/sharing/sharing-data'
import type { SupportData } from '@rembuk/core/support/support-data'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { DocumentLog } from '@rembuk/sync/server/ports'
import { planDocumentId, termsDocumentId } from '@rembuk/usecases/documents/partnership-documents'
import type { By, NewEntry } from '@rembuk/usecases/ledger/entry'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import type { Deps } from '@rembuk/usecases/ports/deps'
import type { Partnership } from '@rembuk/usecases/ports/partnerships'
import { sharingLedgerId } from '@rembuk/usecases/sharing/sharing-ledger'
import { supportLedgerId } from '@rembuk/usecases/support/support-ledger'
import { readWork } from '@rembuk/usecases/work/get-work'
import { workLedgerId } from '@rembuk/usecases/work/work-ledger'
import { NEIGHBOUR_CLIENT_ID, neighbourUpdates } from './neighbour-documents'
import { neighbourWork } from './neighbour-work'
import { type Neighbour, neighbours } from './neighbours'
import { CONSENT_MS } from './seed'
import { FACILITATOR_PHONE } from './seed-sharing'
import { type AgreeDeps, writeAgreement } from './write-agreement'

export type NeighbourSeedDeps = AgreeDeps &
  Pick<Deps, 'now'> & { log: Pick<DocumentLog, 'claimClient' | 'takeNumber' | 'putEntry' | 'readEntries'> }

const DAY_MS = 86_400_000
/** Entries that a ledger takes at once. */
const AT_ONCE = 20

interface Speakers {
  cooperative: By & { partyId: string }
  producer: By & { partyId: string }
}

const writeAll = async <Data>(
  deps: NeighbourSeedDeps,
  ledgerId: string,
  entries: readonly NewEntry<Data>[],
): Promise<void> => {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE)
    await writeDown<Data>(deps, ledgerId, some[0]?.id ?? '', () => some)
  }
}

const writeDocument = async (
  { log }: NeighbourSeedDeps,
  documentId: string,
  { update, personId, at }: { update: Uint8Array; personId: string; at: number },
): Promise<void> => {
  if ((await log.readEntries(documentId, 0)).length > 0) return
  await log.claimClient(documentId, NEIGHBOUR_CLIENT_ID, personId)
  const { seq } = await log.takeNumber(documentId, update.length)
  await log.putEntry(documentId, { seq, update, personId, batchId: 'demo', at })
}

const grants = (
  { level }: Neighbour,
  { cooperative, producer }: Speakers,
  { facilitatorId, now }: { facilitatorId: string; now: number },
): NewEntry<SharingData>[] =>
  [cooperative, ...(level ? [producer] : [])].map((by) => ({
    id: `demo-grant-${by.partyId}`,
    at: now,
    by,
    data: {
      kind: 'granted',
      to: { kind: 'person', personId: facilitatorId },
      level: level ?? 'aggregates',
      until: now + CONSENT_MS,
      purpose: 'Pendampingan usaha oleh dinas',
    },
  }))

const support = (
  { assistance, weeks = [] }: Neighbour,
  { cooperative, producer }: Speakers,
  { facilitatorId, today, now }: { facilitatorId: string; today: Day; now: number },
): NewEntry<SupportData>[] => {
  const quarter = quarterBefore(quarterOf(today))
  const said = (id: string, by: By, data: SupportData) => ({ id, at: now, by, data })
  return [
    ...(assistance
      ? [
          said(
            'demo-assistance',
            { personId: facilitatorId },
            {
              kind: 'assisted',
              assistance: assistance.kind,
              day: addDays(today, -20),
              note: assistance.note,
              followUpDay: addDays(today, -3),
            },
          ),
        ]
      : []),
    ...(weeks.length > 0
      ? [
          said('demo-grades-1', cooperative, {
            kind: 'assessed',
            quarter,
            grades: { trust: 4, planning: 3 },
          }),
          said('demo-grades-2', producer, { kind: 'assessed', quarter, grades: { trust: 2, planning: 3 } }),
          said('demo-impact', producer, {
            ...{ kind: 'impact', quarter, jobs: 4, reach: 6, source: 'Buku kas usaha' },
            turnover: 18_500_000,
          }),
        ]
      : []),
  ]
}

const seedOne = async (
  deps: NeighbourSeedDeps,
  neighbour: Neighbour,
  index: number,
  when: { facilitatorId: string; now: number; today: Day },
): Promise<void> => {
  const { id, name, region, regionCode, sector } = neighbour
  const [there, work] = await Promise.all([deps.partnerships.get(id), deps.ledger.read(workLedgerId(id), 0)])
  // Its work is written last.
  if (there && (work.length > 0 || !neighbour.weeks)) return
  const { now, today } = when
  const speaker = async (kind: 'cooperative' | 'producer', number: number) => {
    const phone = `+6281200000${100 + 2 * index + number}`
    const person = { id: `${id}-${kind}`, phone, name: '', createdAt: now }
    return { personId: (await deps.people.createOrGet(person)).id, partyId: `${kind}-${id}` }
  }
  const speakers = { cooperative: await speaker('cooperative', 0), producer: await speaker('producer', 1) }
  const partnership: Partnership = {
    ...{ id, name, region, regionCode, sector, timeZone: 'Asia/Jakarta' },
    parties: [
      { id: speakers.cooperative.partyId, name: neighbour.cooperative, kind: 'cooperative' },
      { id: speakers.producer.partyId, name: neighbour.producer, kind: 'producer' },
    ],
    createdAt: now - neighbour.startedDaysAgo * DAY_MS,
  }
  const updates = neighbourUpdates(neighbour, partnership.parties, today)
  const { personId } = speakers.cooperative
  const at = now - neighbour.editedDaysAgo * DAY_MS
  await writeDocument(deps, planDocumentId(id), { update: updates.plan, personId, at })
  await writeDocument(deps, termsDocumentId(id), { update: updates.terms, personId, at })
  await writeAll(deps, sharingLedgerId(id), grants(neighbour, speakers, when))
  await writeAll(deps, supportLedgerId(id), support(neighbour, speakers, when))
  const members = [
    { partnershipId: id, role: 'staff' as const, ...speakers.cooperative },
    { partnershipId: id, role: 'member' as const, ...speakers.producer },
  ]
  if (!there) await deps.partnerships.create(partnership, members)
  const { weeks } = neighbour
  if (!weeks) return
  const agreedAt = now - (7 * weeks.length + 1) * DAY_MS
  await writeAgreement(deps, { partnership, proposer: speakers.cooperative, at: agreedAt })
  const { list } = await readWork(deps, id)
  await writeAll<WorkData>(deps, workLedgerId(id), neighbourWork(neighbour, { list, today, now }, speakers))
}

/**
 * Writes small partnerships near the demo's first one, in different states of need, for its facilitator
 * to look after. Does nothing where they are there. `now` is in milliseconds since 1970.
 */
export const seedNeighbours = async (deps: NeighbourSeedDeps, now: number, today: Day): Promise<void> => {
  const facilitator = await deps.people.findByPhone(FACILITATOR_PHONE)
  if (!facilitator) return
  const when = { facilitatorId: facilitator.id, now, today }
  await Promise.all(neighbours.map((neighbour, index) => seedOne(deps, neighbour, index, when)))
}
