import type { NoticeCause } from '@rembuk/core/notice/notice'
import type { NoticeStore } from '@rembuk/usecases/ports/notices'
import { CustomAttributeType, Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, integer, model, optionalInteger, pk, sk, text } from './schema'

const noticeSchema = {
  model: model('notice'),
  attributes: {
    personId: text,
    partnershipId: text,
    id: text,
    at: integer,
    cause: { type: CustomAttributeType<NoticeCause>('any'), required: true },
    settledAt: optionalInteger,
    toldAt: optionalInteger,
    ...expiry,
  },
  indexes: { primary: { pk: pk('inbox#', 'personId'), sk: sk('n#', 'partnershipId', 'id') } },
} as const

export const dynamoNotices = (place: Place): NoticeStore => {
  const notices = new Entity(noticeSchema, entityConfig(place))
  return {
    put: async (notice, expiresAt) => {
      await answerOf(notices.create({ ...notice, expiresAt }).go({ returnOnConditionCheckFailure: true }))
    },

    of: async (personId) => {
      const { data } = await answerOf(
        notices.query.primary({ personId }).go({ consistent: true, pages: 'all' }),
      )
      return data
        .filter(({ expiresAt }) => expiresAt > place.now())
        .map(({ expiresAt: _, ...notice }) => notice)
    },

    settle: async ({ personId, partnershipId, id }, at) => {
      await answerOf(
        notices
          .patch({ personId, partnershipId, id })
          .set({ settledAt: at })
          .where((notice, { notExists }) => notExists(notice.settledAt))
          .go({ returnOnConditionCheckFailure: true }),
      )
    },

    tell: async ({ personId, partnershipId, id }, at) => {
      const told = await answerOf(
        notices
          .patch({ personId, partnershipId, id })
          .set({ toldAt: at })
          .where((notice, { notExists }) => notExists(notice.toldAt))
          .go({ returnOnConditionCheckFailure: true }),
      )
      return !told.rejected
    },
  }
}
