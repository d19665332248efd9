import { counted } from '../../../i18n/counted'
import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  title: 'Facilitator',
  lead: 'Those who need help most stand first.',
  notFacilitator: 'You are not registered as a facilitator',
  notFacilitatorText: 'Ask your office to register this phone number.',
  statuses: 'Condition',
  all: 'All',
  counted: (text, count) => `${text} (${formatCount(count)})`,
  filters: 'Filter',
  sector: 'Sector',
  everySector: 'All sectors',
  programme: 'Programme',
  everyProgramme: 'All programmes',
  regions: 'Region',
  everyRegion: 'All my regions',
  regionLine: (shown, all) => `${formatCount(shown)} of ${formatCount(all)} seen`,
  needHelp: (count) => `${formatCount(count)} ${count === 1 ? 'needs' : 'need'} help`,
  hidden: (count) => `${counted(count, 'partnership')} gave no consent. Only the number is seen.`,
  list: 'Partnerships',
  empty: 'No partnership here',
  emptyText: 'Change the filter, or ask the parties for their consent.',
  more: 'Load more',
  active: (ago) => `Last activity ${ago}`,
  until: (level, day) => `Seen: ${level.toLocaleLowerCase('en')}, until ${day}`,
  through: (programme) => `Through the programme ${programme}`,
  open: (name) => `See how ${name} is doing`,
}
