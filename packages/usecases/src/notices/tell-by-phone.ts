import type { Notice } from '@rembuk/core/notice/notice'
import { DomainError } from '@rembuk/core/refusal'
import { countAgainst } from '../limits/count-against'
import type { Deps } from '../ports/deps'
import { Outage } from '../ports/outage'
import { noticeText } from './notice-text'

const DAY_MS = 86_400_000
/** After this long a message is no news any more, in milliseconds. */
const FRESH_MS = 12 * 60 * 60_000
/** Messages about notices to one person in a day. */
const PER_PERSON_AND_DAY = 5

type TellDeps = Pick<Deps, 'people' | 'notices' | 'rates' | 'messenger' | 'appHost' | 'now'>

const isWithinLimit = async (deps: TellDeps, personId: string): Promise<boolean> => {
  try {
    await countAgainst(deps, {
      key: `notice-message ${personId}`,
      limit: PER_PERSON_AND_DAY,
      windowMs: DAY_MS,
    })
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}

/**
 * Sends a message about a notice to its person's phone, where it is worth one: at most once for a
 * notice, up to five a day, never to who has turned them off. The notice itself lies in the inbox, so a
 * message that cannot be sent is given up.
 */
export const tellByPhone = async (deps: TellDeps, notice: Notice): Promise<void> => {
  const { people, notices, messenger, appHost, now } = deps
  const said = noticeText(notice, appHost)
  if (said === undefined || now() - notice.at > FRESH_MS) return
  const person = await people.get(notice.personId)
  if (!person || person.noMessages) return
  if (!(await notices.tell(notice, now()))) return
  if (!(await isWithinLimit(deps, person.id))) return
  try {
    await messenger.send({ to: person.phone, channel: 'whatsapp', ...said })
  } catch (error) {
    if (!(error instanceof Outage)) throw error
  }
}
