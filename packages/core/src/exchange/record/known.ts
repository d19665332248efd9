import type { Plan } from '../../plan/plan'
import { type Directory, directoryOf } from '../directory'
import { distinctNames } from '../names/distinct-names'
import type { Named } from '../names/match-name'
import { type Places, placesOf } from './places'

/** What tables of records are read and written against. */
export interface Known {
  plan: Plan
  directory: Directory
  places: Places
  materials: readonly Named[]
}

export const knownOf = (plan: Plan, parties: readonly Named[]): Known => {
  const directory = directoryOf(plan, parties)
  return { plan, directory, places: placesOf(directory), materials: distinctNames(plan.materials ?? []) }
}
