import type { id } from './words'

export const en: typeof id = {
  steps: { obstacle: 'Problem', fix: 'Fix', check: 'Check' },
  cycle: 'Steps of the fix',
  now: 'now',
  cause: (text) => `Cause: ${text}`,
  owner: (name, day) => `${name} looks after it, until ${day}`,
  how: (text) => `The fix: ${text}`,
  howLabel: 'How was it fixed?',
  solved: 'It is fixed',
  solvedSaid: 'The fix is written down.',
  followUp: (name, day) => `${name}, until ${day}`,
  late: 'Late',
  done: 'It is done',
  doneSaid: 'The follow-up is done.',
  isDone: (day) => `Done on ${day}`,
  drop: 'Drop it',
  dropReason: 'Why will it not be done?',
  reasonFault: 'Write the reason.',
  dropped: (reason) => `Dropped: ${reason}`,
  droppedSaid: 'The follow-up is dropped.',
  cancel: 'Cancel',
}
