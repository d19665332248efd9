import type { WorkData } from '@rembuk/core/work/work-data'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { goodOf, type Names, whatWords } from '../../../work/what-words'
import { reportWords } from '../details/report-words'
import { t } from './words'

/** What a refused report was about. */
export const aboutWords = (data: WorkData, item: WorkItem | undefined, names: Names): string => {
  if (data.kind === 'done' || data.kind === 'reported')
    return item ? whatWords(names, item.commitment) : t().gone
  return data.kind === 'remarked' ? t().remark : t()[data.kind]
}

/** What a refused report says, as it was typed. */
export const typedWords = (data: WorkData, item: WorkItem | undefined, names: Names): string => {
  if (data.kind === 'remarked' || data.kind === 'obstacle' || data.kind === 'promised') return data.text
  if (data.kind === 'dropped') return data.reason
  if (data.kind === 'solved') return data.how
  return reportWords(data, item && goodOf(names, item.commitment))
}
