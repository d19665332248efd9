import { messageChoiceOf } from '@rembuk/core/message/message-choice'
import { isTogether, messagesDue } from '@rembuk/core/message/messages-due'
import { DomainError } from '@rembuk/core/refusal'
import { type LinkDeps, makeAcknowledgeLink } from '../acknowledge/make-link'
import { countAgainst } from '../limits/count-against'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import type { KeptNotice } from '../ports/notices'
import { isOver } from './is-over'
import { noticeText } from './notice-text'
import { type Content, sendEverywhere } from './send-everywhere'
import { toldOf } from './told'
import { waitingText } from './waiting-text'

const DAY_MS = 86_400_000
/** Messages about notices to one person in a day. */
const PER_PERSON_AND_DAY = 5

export type TellDeps = LinkDeps &
  Pick<Deps, 'partnerships' | 'people' | 'notices' | 'wakeUps' | 'devices' | 'rates' | 'messenger'>

/** What has just happened: something new in a partnership, or a time that was asked for has come. */
export type Occasion = 'news' | 'time'

const isWithinLimit = async (deps: TellDeps, personId: string): Promise<boolean> => {
  try {
    const key = `notice-message ${personId}`
    await countAgainst(deps, { key, limit: PER_PERSON_AND_DAY, windowMs: DAY_MS })
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}

/** Those of partnerships to which the person still belongs. */
const stillTheirs = async ({ partnerships, now }: TellDeps, all: KeptNotice[]): Promise<KeptNotice[]> => {
  const checks = await Promise.all(
    [...new Set(all.map(({ partnershipId }) => partnershipId))].map(async (partnershipId) => {
      const membership = await partnerships.membership(partnershipId, all[0]?.personId ?? '')
      return membership && isLive(membership, now()) ? [partnershipId] : []
    }),
  )
  const own = new Set(checks.flat())
  return all.filter(({ partnershipId }) => own.has(partnershipId))
}

/** A version is acknowledged from the message itself, by whoever gets it on their number or at their address. */
const withAcknowledge = async (
  deps: TellDeps,
  { personId, partnershipId, cause }: KeptNotice,
): Promise<Pick<Content, 'ownLink'>> => {
  const told = cause.kind === 'agreed' ? toldOf(cause) : undefined
  if (cause.kind !== 'agreed' || !told) return {}
  const { version } = cause
  return { ownLink: await makeAcknowledgeLink(deps, { personId, partnershipId, version, ...told }) }
}

/** One message about all of them: the words of the only one, or how many wait where. */
const contentOf = async (deps: TellDeps, all: KeptNotice[]): Promise<Content> => {
  const { partnerships, appHost } = deps
  const [first, ...others] = all
  const only = first && others.length === 0 ? noticeText(first, appHost) : undefined
  if (first && only) return { ...only, ...(await withAcknowledge(deps, first)) }
  const ids = [...new Set(all.map(({ partnershipId }) => partnershipId))]
  const waiting = await Promise.all(
    ids.map(async (id) => ({
      name: (await partnerships.get(id))?.name ?? '',
      causes: all.filter(({ partnershipId }) => partnershipId === id).map(({ cause }) => cause),
    })),
  )
  return { text: waitingText(waiting), link: `https://${appHost}/` }
}

/**
 * Tells a person of what waits, by their choice: each notice in at most one message, up to five messages a
 * day, and asks for a wake-up where something is to be told later. The day's or week's message is sent only when its
 * time has come, so that nothing new at that moment makes two of it. The notices themselves lie in the
 * inbox, so a message that cannot be sent is given up.
 */
export const tellPerson = async (deps: TellDeps, personId: string, occasion: Occasion): Promise<void> => {
  const { people, notices, wakeUps, appHost, now } = deps
  const person = await people.get(personId)
  if (!person) return
  const choice = messageChoiceOf(person.messages)
  const waiting = (await notices.of(personId))
    .filter((each) => each.settledAt === undefined && each.toldAt === undefined && !isOver(each, now()))
    .map((notice) => ({ notice, at: notice.at, isPressing: noticeText(notice, appHost) !== undefined }))
  const { send, next } = messagesDue(choice, waiting, now())
  const later = isTogether(choice) && occasion === 'news' && send.length > 0 ? now() : next
  if (later !== undefined) await wakeUps.set({ about: 'person', id: personId }, later)
  if (later === now() || send.length === 0) return
  const theirs = await stillTheirs(
    deps,
    send.map(({ notice }) => notice),
  )
  const told: KeptNotice[] = []
  for (const notice of theirs) if (await notices.tell(notice, now())) told.push(notice)
  if (told.length === 0 || !(await isWithinLimit(deps, personId))) return
  await sendEverywhere(deps, person, await contentOf(deps, told))
}
