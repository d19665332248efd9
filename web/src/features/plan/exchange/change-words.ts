import type { Plan } from '@rembuk/core/plan/plan'
import type { Desk } from '../cells/desk'
import type { Change } from './change'
import { changeWords, placeWords } from './entry-words'
import { recordChangeWords, recordTitle } from './record-words'

/** What a change is about. */
export const changeTitle = (desk: Desk, plan: Plan, change: Change): string =>
  change.is === 'number' ? placeWords(desk, change.entry) : recordTitle(desk, plan, change.entry)

/** What a change does. */
export const changeText = (desk: Desk, plan: Plan, change: Change): string =>
  change.is === 'number' ? changeWords(desk, plan, change.entry) : recordChangeWords(desk, plan, change)
