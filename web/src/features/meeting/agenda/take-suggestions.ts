import { agendaRoute } from '@rembuk/contract/meeting-routes'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { MeetingContent } from '@rembuk/core/meeting/meeting-content'
import { addItems } from '@rembuk/plandoc/meeting/edit'
import type * as Y from 'yjs'
import { call } from '../../../api/call'
import type { Work } from '../../../work/work-state'
import { USUAL_MINUTES } from './add-item'
import { type Suggestion, type SuggestionNames, suggestionWords } from './suggestion-words'
import { t } from './words'

/** By which suggestions get their names, as far as this device knows them. */
export const suggestionNames = (
  partnership: PartnershipDetail,
  work: Work,
  personName: (personId: string) => string,
): SuggestionNames => ({ list: work.list(), parties: partnership.parties, personName })

/** What the server suggests to talk about. Throws ApiProblem. */
export const askSuggestions = async (
  partnershipId: string,
  meetingId: string,
  signal?: AbortSignal,
): Promise<Suggestion[]> => {
  const answer = await call(agendaRoute, {
    params: { partnershipId, meetingId },
    ...(signal && { signal }),
  })
  return answer.suggestions
}

/** An agenda needs something to write below: where nothing suggests itself, one item for all that comes up. */
export const takeGeneral = (doc: Y.Doc): void =>
  addItems(doc, [{ id: 'umum', title: t().general, minutes: USUAL_MINUTES }])

/** Puts suggestions on the agenda behind what is there. Returns how many were new. */
export const takeSuggestions = (
  doc: Y.Doc,
  read: () => MeetingContent,
  suggestions: readonly Suggestion[],
  names: SuggestionNames,
): number => {
  const before = read().items.length
  addItems(
    doc,
    suggestions.map((suggestion) => ({
      id: suggestion.id,
      title: suggestionWords(suggestion, names),
      minutes: suggestion.minutes,
    })),
  )
  return read().items.length - before
}
