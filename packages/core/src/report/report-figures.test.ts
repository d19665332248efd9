import { expect, it } from 'vitest'
import { changesSince } from './report-figures'

const shown = [
  { partnershipId: 'a', status: 'help' },
  { partnershipId: 'b', status: 'help' },
  { partnershipId: 'c', status: 'fine' },
  { partnershipId: 'd', status: 'watch' },
] as const

it('says who needs help since the last report, and who does better', () => {
  expect(changesSince({ helpIds: ['a', 'c', 'gone'], isWhole: true }, shown)).toEqual({
    newlyHelp: [shown[1]],
    better: [shown[2]],
  })
})

it('calls nobody new where not all were looked at', () => {
  expect(changesSince({ helpIds: ['a'], isWhole: false }, shown)).toEqual({ newlyHelp: [], better: [] })
})
