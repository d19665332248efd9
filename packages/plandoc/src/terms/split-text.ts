import type { SplitRule } from '@rembuk/core/agreement/terms'
import { isId } from '../roots'

/** Parties that a rule puts in order. */
const MAX_PARTIES = 50

/** `proportional`, or `priority` and the parties in order, each after a space. */
export const splitText = (split: SplitRule): string =>
  split.rule === 'proportional' ? split.rule : [split.rule, ...split.partyIds].join(' ')

/** The rule behind a text; undefined for any other value. */
export const parseSplitRule = (value: unknown): SplitRule | undefined => {
  if (value === 'proportional') return { rule: value }
  if (typeof value !== 'string') return undefined
  const [rule, ...partyIds] = value.split(' ')
  const known = partyIds.every(isId) && new Set(partyIds).size === partyIds.length
  if (rule !== 'priority' || !known || partyIds.length > MAX_PARTIES) return undefined
  return { rule, partyIds }
}
