import { counted } from '../../../i18n/counted'
import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  title: (quarter) => `Your assessment, ${quarter}`,
  lead: (party) => `On behalf of ${party}. Eight sentences, less than two minutes.`,
  statements: {
    planning: 'We make the plan together and keep it fresh.',
    operation: 'We watch deliveries, quality and problems together.',
    communication: 'Important news reaches us in time.',
    trust: 'We trust our partners to keep their word.',
    commitment: 'We want to go on working together.',
    contract: 'The written agreement is clear and fair.',
    scope: 'The duties of each party are clear.',
    investment: 'We invest in equipment, money or knowledge together.',
  },
  grades: { 1: 'Hardly', 2: 'Partly', 3: 'Mostly', 4: 'Fully' },
  scale: (low, high) => `1 ${low} · 4 ${high}`,
  done: (count, all) => `${formatCount(count)} of ${formatCount(all)} answered`,
  noneError: 'Answer one sentence at least.',
  before: (moment) => `Last saved ${moment}. You can change it.`,
  draft: 'Your answers are on this device, not yet sent.',
  waits: 'Saved, sent when there is a signal.',
  save: 'Save assessment',
  notParty: 'The parties alone assess.',
  compared: 'How the two sides differ',
  both: (cooperative, producers) =>
    `Cooperative ${formatCount(cooperative)}, producers ${formatCount(producers)}`,
  gap: (gap) => (gap === 0 ? 'the same' : `${counted(gap, 'point')} apart`),
  waiting: 'The difference shows once both sides have assessed.',
}
