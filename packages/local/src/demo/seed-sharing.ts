import type { SharingData } from '@rembuk/core/sharing/sharing-data'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import type { Deps } from '@rembuk/usecases/ports/deps'
import { sharingLedgerId } from '@rembuk/usecases/sharing/sharing-ledger'
import { CONSENT_MS } from './seed'

export type SharingSeedDeps = Pick<Deps, 'facilitators' | 'ledger' | 'sha256' | 'people'>

const partnershipId = 'batang'
/** The facilitator, whose number is in the README. */
export const FACILITATOR_PHONE = '+6281200000006'
/** Who speaks for each party. */
const speakers = [
  { partyId: 'koperasi-batang', personId: 'hadi' },
  { partyId: 'emping-limpung', personId: 'karyo' },
  { partyId: 'batik-kalisari', personId: 'wulan' },
  { partyId: 'keripik-gringsing', personId: 'jono' },
]

/**
 * Enters the demo's facilitator for the regency of Batang, and writes down that every party of the first
 * partnership lets her see the plan for a year, which is the part that she has. Does nothing where
 * something was decided already. `now` is in milliseconds since 1970.
 */
export const seedSharing = async (deps: SharingSeedDeps, now: number): Promise<void> => {
  const facilitator = await deps.people.findByPhone(FACILITATOR_PHONE)
  if (!facilitator) return
  const { id: personId } = facilitator
  if (!(await deps.facilitators.get(personId)))
    await deps.facilitators.put({ personId, regions: ['33.25'], programmes: ['UMKM Naik Kelas'] })
  await writeDown<SharingData>(
    deps,
    sharingLedgerId(partnershipId),
    'demo-grant-koperasi-batang',
    (before) =>
      before.length > 0
        ? []
        : speakers.map((by) => ({
            id: `demo-grant-${by.partyId}`,
            at: now,
            by,
            data: {
              kind: 'granted',
              to: { kind: 'person', personId },
              level: 'plan',
              until: now + CONSENT_MS,
              purpose: 'Pendampingan usaha oleh dinas',
            },
          })),
  )
}
