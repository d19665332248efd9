import type { Quarter } from '../health/quarter'
import type { Assessed, Assisted, Impact, SupportEntry } from './support-data'

type By = SupportEntry['by']

/** An assistance and what became of it. */
export interface Assistance extends Omit<Assisted, 'kind'> {
  id: string
  at: number
  by: By
  followedUp?: { at: number; by: By; note: string }
}

export interface Assessment extends Omit<Assessed, 'kind'> {
  partyId: string
  at: number
}

export interface ReportedImpact extends Impact {
  partyId: string
  at: number
}

/** Where assistance, self-assessments and impact stand. */
export interface SupportState {
  /** In the order in which they were written down. */
  assistances: Assistance[]
  /** The last one of each party and quarter, the newest quarter first. */
  assessments: Assessment[]
  impacts: ReportedImpact[]
}

interface OfQuarter {
  quarter: Quarter
  partyId: string
}

const newestFirst = <T extends OfQuarter>(kept: ReadonlyMap<string, T>): T[] =>
  [...kept.values()].sort((a, b) =>
    a.quarter === b.quarter ? (a.partyId < b.partyId ? -1 : 1) : a.quarter < b.quarter ? 1 : -1,
  )

/** Folds everything that was written down, in its order. Never throws: entries about what there is not have no effect. */
export const supportState = (entries: readonly SupportEntry[]): SupportState => {
  const assistances = new Map<string, Assistance>()
  const assessments = new Map<string, Assessment>()
  const impacts = new Map<string, ReportedImpact>()
  for (const { id, at, by, data } of entries) {
    if (data.kind === 'assisted') {
      const { kind: _, ...assisted } = data
      assistances.set(id, { ...assisted, id, at, by })
    } else if (data.kind === 'followed-up') {
      const assistance = assistances.get(data.assistanceId)
      if (assistance && !assistance.followedUp) assistance.followedUp = { at, by, note: data.note }
    } else if (by.partyId !== undefined) {
      const place = `${data.quarter} ${by.partyId}`
      const { kind, ...said } = data
      if (kind === 'assessed') assessments.set(place, { ...(said as Assessed), partyId: by.partyId, at })
      else impacts.set(place, { ...(said as Impact), partyId: by.partyId, at })
    }
  }
  return {
    assistances: [...assistances.values()],
    assessments: newestFirst(assessments),
    impacts: newestFirst(impacts),
  }
}

/** The sums of what the parties reported for a quarter, the newest quarter first; sources are joined. */
export const impactsByQuarter = (impacts: readonly ReportedImpact[]): Impact[] => {
  const sums = new Map<Quarter, Impact>()
  const add = (a: number | undefined, b: number | undefined) =>
    a === undefined ? b : b === undefined ? a : Math.min(a + b, Number.MAX_SAFE_INTEGER)
  for (const { quarter, turnover, jobs, costSaved, reach, source } of impacts) {
    const sum = sums.get(quarter)
    const next = {
      turnover: add(sum?.turnover, turnover),
      jobs: add(sum?.jobs, jobs),
      costSaved: add(sum?.costSaved, costSaved),
      reach: add(sum?.reach, reach),
    }
    const known = Object.fromEntries(Object.entries(next).filter(([, figure]) => figure !== undefined))
    sums.set(quarter, { quarter, ...known, source: sum ? `${sum.source}; ${source}` : source })
  }
  return [...sums.values()]
}
