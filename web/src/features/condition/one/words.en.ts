import { counted } from '../../../i18n/counted'
import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  title: 'How the partnership is doing',
  back: 'All partnerships that I look after',
  parts: 'Parts of this page',
  tabs: {
    keadaan: 'Condition',
    nilai: 'Health',
    penilaian: 'Your assessment',
    pendampingan: 'Assistance',
    dampak: 'Impact',
  },
  asOf: (moment) => `As of ${moment}`,
  score: (score) => `Need for help: ${formatCount(score)} of 100`,
  scoreFormula: 'The sum of the points of all reasons. Help is needed from 50, a look from 20.',
  reasons: 'Reasons',
  reasonHint: 'Open a reason to see its evidence and formula.',
  points: (points) => `+${counted(points, 'point')}`,
  formula: (from, base, per, most) =>
    `Formula: ${base} points from ${from} on, ${per} for each one more, ${most} at most.`,
  otifFormula: (goal, base, per, most) =>
    `Formula: ${base} points below ${goal}%, ${per} for each percent further below, ${most} at most.`,
  evidence: {
    never: 'No plan was agreed yet.',
    since: (day) => `Waiting since ${day}.`,
    edited: (day) => `Last edited ${day}.`,
    ofOpen: (count) => `Of ${counted(count, 'promise')} not yet kept.`,
    rate: (met, of) =>
      `${formatCount(met)} of ${counted(of, 'delivery', 'deliveries')} in the last 12 weeks.`,
    ofObstacles: (count) => `Of ${formatCount(count)} open obstacles.`,
    ofFollowUps: (count) => `Of ${formatCount(count)} open follow-ups.`,
    met: (day) => `Last meeting ${day}.`,
    neverMet: 'There was no meeting yet.',
    active: (day) => `Last activity ${day}.`,
    ahead: 'Stock, materials or capacity by the plan as it is now.',
  },
  open: {
    rencana: 'Open plan',
    kesepakatan: 'Open agreement',
    komitmen: 'Open promises',
    rapat: 'Open meetings',
  },
  figures: 'Figures of the last 12 weeks',
  deliveries: 'Deliveries on time and in full',
  pickUps: 'Collections on time and in full',
  payments: 'Payments on time and in full',
  receipts: 'Receipts with nothing rejected',
  rate: (met, of, percent) => `${formatCount(met)} of ${formatCount(of)} (${formatCount(percent)}%)`,
  none: 'None yet',
  agreed: (version, day) => `Agreement ${formatCount(version)}, ${day}`,
  notAgreed: 'No agreement yet',
  meetings: 'Meetings',
  lastMeeting: (day) => `last ${day}`,
  nextMeeting: (day) => `next ${day}`,
  agreement: 'Agreement',
  obstacles: 'Open obstacles',
  links: 'Look further',
  onlySummary: 'The parties share a summary only. What is planned is not seen.',
}
