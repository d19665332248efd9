import { dayAt } from '@rembuk/core/calendar'
import { bringUpToDate } from '@rembuk/usecases/conditions/bring-up-to-date'
import { regionList } from '@rembuk/usecases/ports/shown-lists'
import { expect, it } from 'vitest'
import { createWorld } from '../../../functions/test/support/world'
import { neighbours } from './neighbours'
import { seedDemo } from './seed'
import { seedNeighbours } from './seed-neighbours'
import { seedSharing } from './seed-sharing'

const seeded = async () => {
  const { useCases, live, stores } = createWorld()
  const now = useCases.now()
  const today = dayAt(now, 'Asia/Jakarta')
  const { people, partnerships } = useCases
  await seedDemo({ people, partnerships, log: live.log }, now, today)
  const again = async () => {
    await seedSharing(useCases, now)
    await seedNeighbours({ ...useCases, log: live.log }, now, today)
  }
  await again()
  for (const { id } of neighbours) await bringUpToDate(useCases, id)
  return { stores, again }
}

it('shows the facilitator partnerships in different states of need, and one that shows nothing', async () => {
  const { stores } = await seeded()
  const { shown } = await stores.conditions.page('ratna', { list: regionList('33.25'), limit: 50 })
  expect(shown.map(({ condition }) => condition.partnershipId).sort()).toEqual(
    neighbours.flatMap(({ id, level }) => (level ? [id] : [])).sort(),
  )
  expect(new Set(shown.map(({ condition }) => condition.status))).toEqual(new Set(['help', 'watch', 'fine']))
  expect(shown[0]?.condition.reasons.length).toBeGreaterThan(2)
})

it('writes nothing twice', async () => {
  const { stores, again } = await seeded()
  const ledgers = () =>
    Promise.all(
      neighbours.flatMap(({ id }) =>
        ['agreement', 'work', 'sharing', 'support'].map((kind) => stores.ledger.read(`${id}.${kind}`, 0)),
      ),
    )
  const before = await ledgers()
  await again()
  expect(await ledgers()).toEqual(before)
})
