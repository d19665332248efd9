import type { AgendaView } from '@rembuk/contract/meetings'
import type { CommitmentList } from '@rembuk/core/work/commitment-list'
import { formatShortDay } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { type Names, whatWords } from '../../../work/what-words'
import { t } from './words'

export type Suggestion = AgendaView['suggestions'][number]

/** By which what is suggested gets its names. */
export interface SuggestionNames {
  list: CommitmentList
  parties: Names['parties']
  personName: (personId: string) => string
}

/** Longest title of an item, in UTF-16 units. */
const MAX_TITLE = 280

const titleOf = (suggestion: Suggestion, { list, parties, personName }: SuggestionNames): string => {
  switch (suggestion.kind) {
    case 'follow-up':
      return t().followUp(suggestion.text, personName(suggestion.ownerId), formatShortDay(suggestion.dueDay))
    case 'obstacle':
      return t().obstacle(suggestion.text)
    case 'fix':
      return t().fix(suggestion.text)
    case 'check':
      return t().check(suggestion.text)
    case 'late': {
      const listed = list.items.find(({ commitment }) => commitment.id === suggestion.commitmentId)
      const day = formatShortDay(suggestion.dueDay)
      return listed ? t().late(whatWords({ goods: list, parties }, listed.commitment), day) : t().lateOne(day)
    }
    case 'late-others':
      return t().lateOthers(formatCount(suggestion.count))
    case 'version':
      return t().version(formatCount(suggestion.version))
    case 'proposal':
      return t().proposal(formatCount(suggestion.number))
    case 'receipts':
      return suggestion.withRejects > 0
        ? t().receiptsWithRejects(formatCount(suggestion.count), formatCount(suggestion.withRejects))
        : t().receipts(formatCount(suggestion.count))
  }
}

/** What a suggested item of an agenda is called; whatever it is about, short enough to be one. */
export const suggestionWords = (suggestion: Suggestion, names: SuggestionNames): string => {
  const title = titleOf(suggestion, names)
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).trimEnd()}…`
}
