import type { ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { expect, it } from 'vitest'
import { formOf, regionsToChoose, scheduleOf } from './schedule-form'

const none: ScheduledReportsView = { hasEmail: true, regions: ['33.25'], programmes: [], sent: [] }
const schedule = {
  rhythm: { kind: 'monthly', day: 31 },
  at: 450,
  timeZone: 'Asia/Jakarta',
  by: 'email',
  region: '33',
  isPaused: true,
} as const

it('begins with Mondays at seven, of what is filtered, by e-mail where there is an address', () => {
  const form = formOf(none, { region: '33.25', programme: 'Naik Kelas' })
  expect(scheduleOf(form)).toMatchObject({
    rhythm: { kind: 'weekly', weekday: 0 },
    at: 420,
    by: 'whatsapp',
    region: '33.25',
    programme: 'Naik Kelas',
    isPaused: false,
  })
  expect(formOf({ ...none, email: 'ratna@dinas.example' }, {}).by).toBe('email')
})

it('begins with what was chosen, without e-mail where the address is gone', () => {
  const kept = formOf({ ...none, schedule, email: 'ratna@dinas.example' }, { region: '33.25' })
  expect(scheduleOf(kept)).toMatchObject({
    rhythm: { kind: 'monthly', day: 31 },
    at: 450,
    by: 'email',
    region: '33',
  })
  expect(scheduleOf(kept)?.programme).toBeUndefined()
  expect(formOf({ ...none, schedule }, {}).by).toBe('whatsapp')
})

it('is no schedule without a time', () => {
  expect(scheduleOf({ ...formOf(none, {}), time: '' })).toBeUndefined()
})

it('offers the own regions with those in them, each once, and the chosen one', () => {
  expect(regionsToChoose(['33.25'], '33')).toEqual(expect.arrayContaining(['33', '33.25', '33.25.08']))
  expect(regionsToChoose(['33.25'], '33.25')).toEqual(regionsToChoose(['33.25'], ''))
})
