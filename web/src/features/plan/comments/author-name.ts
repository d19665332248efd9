import { session } from '../../../session/session'
import { t as planWords } from '../messages'
import { t } from './words'

/** Id of whoever is signed in. */
export const ownId = (): string | undefined => {
  const now = session()
  return now.state === 'signed-in' ? now.me.id : undefined
}

/** "Anda", the person's name, or a general word for one whose name is not told. */
export const authorName = ({ id, name }: { id: string; name: string }): string =>
  id === ownId() ? t().you : name || planWords().colleague
