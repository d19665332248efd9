import { t } from '../messages'
import type { Draft } from './drafts'

/** What is wrong with a text that stands on a cell, and what to write instead. */
export const draftWords = ({ fault, unit }: Draft): string =>
  fault === 'unit' ? t().unitUnknown(unit?.name ?? '', unit?.known ?? []) : t().faults[fault]
