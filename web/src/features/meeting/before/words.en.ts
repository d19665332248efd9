import type { id } from './words'

export const en: typeof id = {
  suggested: 'What will be talked about',
  suggestedLead: 'It fills itself from follow-ups, problems and the plan.',
  nothing: 'No suggestions yet. You can write the agenda yourself.',
  needsSignal: 'Suggestions are shown with a signal.',
  prepare: 'Prepare the agenda',
  start: 'Start the meeting',
  opening: 'Opening…',
  cancelled: 'This meeting is cancelled.',
  because: (reason) => `This meeting is cancelled: ${reason}`,
  gone: 'This meeting is no longer scheduled.',
  toList: 'To the meetings',
}
