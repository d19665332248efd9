import { sectors } from '@rembuk/core/region/sector'
import type { SharingData } from '@rembuk/core/sharing/sharing-data'
import type { WorkData } from '@rembuk/core/work/work-data'
import { bringUpToDate, type UpToDateDeps } from '@rembuk/usecases/conditions/bring-up-to-date'
import { type LedgerDeps, writeDown } from '@rembuk/usecases/ledger/write-down'
import { sharingLedgerId } from '@rembuk/usecases/sharing/sharing-ledger'
import { workLedgerId } from '@rembuk/usecases/work/work-ledger'

const DAY_MS = 86_400_000

/** All that writing a partnership takes. */
export type GenerateDeps = UpToDateDeps & LedgerDeps

/** The partnerships have no live documents. */
export const withoutDocuments = {
  documentState: async () => undefined,
  lastEdit: async () => undefined,
  seeEdits: async () => false,
  endSocketsTo: async () => undefined,
}

export interface Range {
  from: number
  /** Not included. */
  to: number
}

/** Regencies of one province, so that there is something to drill into. */
const regencyOf = (index: number): string => `33.${String(1 + (index % 29)).padStart(2, '0')}`

/** Writes one partnership that shows its plan to the facilitator, some days old and with some obstacles overdue. */
const generateOne = async (deps: GenerateDeps, facilitatorId: string, index: number): Promise<void> => {
  const id = `load-${index}`
  const now = deps.now()
  const by = { personId: `person-${index}`, partyId: `k-${index}` }
  await deps.partnerships.create(
    {
      ...{ id, name: `Mitra ${index}`, region: '', timeZone: 'Asia/Jakarta' },
      regionCode: regencyOf(index),
      sector: sectors[index % sectors.length],
      parties: [
        { id: by.partyId, name: `Koperasi ${index}`, kind: 'cooperative' },
        { id: `p-${index}`, name: `Usaha ${index}`, kind: 'producer' },
      ],
      createdAt: now - (index % 90) * DAY_MS,
    },
    [{ partnershipId: id, personId: by.personId, role: 'staff', partyId: by.partyId }],
  )
  const data: SharingData = {
    ...{ kind: 'granted', level: 'plan', purpose: 'Pendampingan', until: now + 365 * DAY_MS },
    to: { kind: 'person', personId: facilitatorId },
  }
  await writeDown<SharingData>(deps, sharingLedgerId(id), 'a', () => [
    { id: 'a', at: now, by, data },
    { id: 'b', at: now, by: { ...by, partyId: `p-${index}` }, data },
  ])
  const obstacle: WorkData = {
    ...{ kind: 'obstacle', text: 'Hujan', cause: '', ownerId: by.personId, dueDay: '2026-01-01' },
  }
  const met = Array.from({ length: index % 5 }, (_, n) => ({ id: `o${n}`, at: now, by, data: obstacle }))
  if (met.length > 0) await writeDown<WorkData>(deps, workLedgerId(id), 'o0', () => met)
  await bringUpToDate(deps, id)
}

/** Writes partnerships as the product does, one after the other, with their summaries. */
export const generate = async (
  deps: GenerateDeps,
  facilitatorId: string,
  { from, to }: Range,
): Promise<void> => {
  for (let index = from; index < to; index++) await generateOne(deps, facilitatorId, index)
}
