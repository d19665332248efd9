import type { id } from './words'

export const en: typeof id = {
  noneTitle: 'No decisions yet',
  noneText: 'Decisions and follow-ups of meetings are collected here.',
  open: 'Follow-ups that are open',
  openLead: 'They head the agenda of the next meeting.',
  noneOpen: 'All follow-ups are done.',
  settled: 'Follow-ups that are settled',
  decisions: 'What was decided',
  noDecisions: 'No decision has been written down.',
  loading: 'Loading decisions…',
  needsSignal: 'Decisions are shown with a signal.',
  more: 'Show older ones',
  facts: (who, day) => `${who} · until ${day}`,
  doneOn: (day) => `done on ${day}`,
  because: (reason) => `Reason: ${reason}`,
  from: (number, day) => `Minutes ${number}, ${day}`,
  fromOpen: (number) => `Meeting ${number}`,
}
