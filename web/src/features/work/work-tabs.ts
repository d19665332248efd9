import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Day } from '@rembuk/core/calendar'
import type { Component } from 'solid-js'
import { part } from '../../ui/part'
import type { Work } from '../../work/work-state'

export interface WorkTabProps {
  partnership: PartnershipDetail
  work: Work
  /** In the partnership's time zone. */
  today: Day
}

/** The parts of the page, as the address names them (`?bagian=komitmen`), in the order shown. */
export const workTabs: Record<'komitmen' | 'perubahan' | 'kendala' | 'keandalan', Component<WorkTabProps>> = {
  komitmen: part(() => import('./commitments/commitments-tab')),
  perubahan: part(() => import('./notices/changes-tab')),
  kendala: part(() => import('./obstacles/obstacles-tab')),
  keandalan: part(() => import('./reliability/reliability-tab')),
}

type WorkTab = keyof typeof workTabs

export const tabNames = Object.keys(workTabs) as WorkTab[]

/** The part that an address names; the first one for anything else. */
export const workTabOf = (name: unknown): WorkTab =>
  typeof name === 'string' && Object.hasOwn(workTabs, name) ? (name as WorkTab) : 'komitmen'
