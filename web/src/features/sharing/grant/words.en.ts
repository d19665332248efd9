import type { id } from './words'

export const en: typeof id = {
  title: 'Let somebody see',
  whom: 'Who may see it?',
  choose: 'Choose a person or programme',
  chooseError: 'Choose first who may see it.',
  nobody: 'There is no facilitator or programme for this region yet.',
  level: 'What may be seen?',
  levelNotes: {
    aggregates: 'Figures and reasons, nothing of the plan',
    plan: 'The plan and the work',
    everything: 'Also prices and payments',
  },
  span: 'For how long?',
  spans: { '3': '3 months', '6': '6 months', '12': '1 year', day: 'Another day' },
  until: 'Until',
  untilError: 'Choose a day after today, two years ahead at most.',
  purpose: 'What for?',
  purposeHint: 'For example: training in packaging',
  purposeError: 'Write what this consent is for.',
  sentence: (party, name, level, until) =>
    `On behalf of ${party} I let ${name} see ${level.toLocaleLowerCase('en')} until ${until}. This can be taken back at any time.`,
  agreeError: 'Tick this sentence if you consent.',
  save: 'Consent and save',
}
