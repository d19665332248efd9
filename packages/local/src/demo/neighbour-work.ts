import { addDays, type Day } from '@rembuk/core/calendar'
import type { CommitmentList } from '@rembuk/core/work/commitment-list'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { By, NewEntry } from '@rembuk/usecases/ledger/entry'
import type { Kept, Neighbour } from './neighbours'

const DAY_MS = 86_400_000

interface Speakers {
  cooperative: By
  producer: By
}

/** What was reported of each week's delivery, made and sent by the producer, received and paid by the cooperative. */
export const neighbourWork = (
  { weeks = [], obstacle, product }: Neighbour,
  { list, today, now }: { list: CommitmentList; today: Day; now: number },
  { cooperative, producer }: Speakers,
): NewEntry<WorkData>[] => {
  const entries: NewEntry<WorkData>[] = []
  const add = (by: By, day: Day, data: WorkData): void => {
    entries.push({
      id: `demo-work-${entries.length}`,
      at: Math.min(now, Date.parse(day) + DAY_MS / 2),
      by,
      data,
    })
  }
  const dueDays = list.items.flatMap(({ commitment }) =>
    commitment.kind === 'deliver' && commitment.planDay < today ? [commitment] : [],
  )
  for (const [week, deliver] of dueDays.slice(0, weeks.length).entries()) {
    const { id: commitmentId, planDay: day, quantity } = deliver
    const kept = weeks[week] as Kept
    const made = list.items.find(
      ({ commitment }) => commitment.kind === 'produce' && commitment.planDay === addDays(day, -3),
    )
    if (kept === 'nothing') continue
    if (made)
      add(producer, addDays(day, -1), {
        kind: 'done',
        commitmentId: made.commitment.id,
        day: addDays(day, -1),
      })
    const accepted = kept === 'half' ? quantity / 2 : quantity
    const report = { accepted, rejected: quantity - accepted, short: 0, wasted: 0, day }
    add(producer, day, { kind: 'reported', commitmentId, report: { kind: 'sent', day, quantity } })
    add(cooperative, day, {
      kind: 'reported',
      commitmentId,
      report: { kind: 'received', ...report, ...(kept === 'half' && { reason: 'Sebagian rusak' }) },
    })
    const rupiah = (accepted / 1000) * product.rupiah
    const paidDay = addDays(day, 5)
    if (kept !== 'unpaid' && paidDay < today)
      add(cooperative, paidDay, {
        kind: 'reported',
        commitmentId,
        report: { kind: 'paid', day: paidDay, rupiah },
      })
  }
  if (obstacle) {
    const dueDay = addDays(today, -obstacle.overdueDays)
    const { text, cause } = obstacle
    add(producer, addDays(dueDay, -5), { kind: 'obstacle', text, cause, ownerId: producer.personId, dueDay })
  }
  return entries.sort((a, b) => a.at - b.at)
}
