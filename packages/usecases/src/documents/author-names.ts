import { may } from '@rembuk/core/access/policy'
import { parseDocumentId } from '@rembuk/core/document-id'
import { isOpenInvitation } from '../partnerships/invitation'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'

/**
 * The names of those who wrote in a document, by person id. Who may edit it is told the name of
 * everyone, also of people who have left since; who only reads it is told no names but of the
 * partnership's people of now, as the partnership itself shows them. Somebody unknown, or without a
 * name, is left out; so is, for such a reader, one who was invited again and has not come. The caller has checked that the reader may read the document.
 */
export const authorNames = async (
  { partnerships, people, now }: Pick<Deps, 'partnerships' | 'people' | 'now'>,
  readerId: string,
  documentId: string,
  authorIds: Iterable<string>,
): Promise<Map<string, string>> => {
  const partnershipId = parseDocumentId(documentId)?.partnershipId ?? ''
  const members = (await partnerships.members(partnershipId)).filter((member) => isLive(member, now()))
  const reader = members.find(({ personId }) => personId === readerId)
  const mayKnow = (personId: string) =>
    (reader !== undefined && may(reader, 'plan:edit')) ||
    members.some((member) => member.personId === personId && !isOpenInvitation(member))

  const names = new Map<string, string>()
  await Promise.all(
    [...new Set(authorIds)].filter(mayKnow).map(async (personId) => {
      const name = (await people.get(personId))?.name
      if (name) names.set(personId, name)
    }),
  )
  return names
}
