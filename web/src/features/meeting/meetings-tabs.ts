import type { Component } from 'solid-js'
import { part } from '../../ui/part'
import type { MeetingsProps } from './meetings-frame'

/** The parts of the page, as the address names them (`?bagian=notulen`), in the order shown. */
export const meetingsTabs: Record<'jadwal' | 'notulen' | 'hasil', Component<MeetingsProps>> = {
  jadwal: part(() => import('./list/schedule-tab')),
  notulen: part(() => import('./past/minutes-tab')),
  hasil: part(() => import('./outcomes/outcomes-tab')),
}

export type MeetingsTab = keyof typeof meetingsTabs

export const tabNames = Object.keys(meetingsTabs) as MeetingsTab[]

/** The part that an address names; the first one for anything else. */
export const meetingsTabOf = (name: unknown): MeetingsTab =>
  tabNames.find((known) => known === name) ?? 'jadwal'
