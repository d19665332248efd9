import type { Component } from 'solid-js'
import { part } from '../../../ui/part'
import type { TabProps } from './tab-props'

/** The parts of a plan besides its numbers, as the address names them (`?tab=masalah`), in the order shown. */
export const planTabs: Record<'kirim' | 'bahan' | 'kapasitas' | 'masalah' | 'tujuan', Component<TabProps>> = {
  kirim: part(() => import('../deliveries/deliveries-tab')),
  bahan: part(() => import('../materials/materials-tab')),
  kapasitas: part(() => import('../supply/capacity-tab')),
  masalah: part(() => import('../problems/problems-tab')),
  tujuan: part(() => import('../goals/goals-tab')),
}

export type PlanTab = keyof typeof planTabs

/** Whether an address names a part of the plan that there is. */
export const isPlanTab = (name: unknown): name is PlanTab =>
  typeof name === 'string' && Object.hasOwn(planTabs, name)
