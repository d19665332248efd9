import type { CellChangeView } from '@rembuk/contract/history'
import { session } from '../../../session/session'
import { t } from '../messages'
import { t as historyWords } from './words'

/** Who wrote an entry of the log, as the server names them: oneself, by name, or a colleague whose name is not shown. */
export const authorName = ({ id, name }: CellChangeView['author']): string => {
  const now = session()
  return now.state === 'signed-in' && now.me.id === id ? historyWords().you : name || t().colleague
}
