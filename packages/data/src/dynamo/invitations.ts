import type { InvitationStore, InvitedRow } from '@rembuk/usecases/ports/invitations'
import { CustomAttributeType, Entity } from 'electrodb'
import { MOST_INVITED_ROWS } from '../invitation-bounds'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { integer, model, pk, sk, text } from './schema'

const invitedSchema = {
  model: model('invited'),
  attributes: {
    personId: text,
    partnershipId: text,
    follows: integer,
    ahead: { type: CustomAttributeType<InvitedRow['ahead']>('any'), required: true },
    attendedCount: integer,
    attended: { type: CustomAttributeType<InvitedRow['attended']>('any'), required: true },
  },
  indexes: { primary: { pk: pk('invited#', 'personId'), sk: sk('p#', 'partnershipId') } },
} as const

export const dynamoInvitations = (place: Place): InvitationStore => {
  const rows = new Entity(invitedSchema, entityConfig(place))
  return {
    put: async (row) => {
      await answerOf(
        rows
          .put(row)
          .where(({ follows }, { notExists, lte }) => `${notExists(follows)} OR ${lte(follows, row.follows)}`)
          .go({ returnOnConditionCheckFailure: true }),
      )
    },
    of: async (personId) => {
      const { data } = await answerOf(
        rows.query.primary({ personId }).go({ consistent: true, limit: MOST_INVITED_ROWS }),
      )
      return data
    },
  }
}
