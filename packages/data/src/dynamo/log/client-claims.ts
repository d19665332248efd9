import type { DocumentLog } from '@rembuk/sync/server/ports'
import { Entity } from 'electrodb'
import { answerOf } from '../outcome'
import { entityConfig, type Place } from '../place'
import { integer, model, pk, sk, text } from '../schema'

const claimSchema = {
  model: model('claim'),
  attributes: { documentId: text, clientId: integer, personId: text },
  indexes: { primary: { pk: pk('doc#', 'documentId'), sk: sk('k#', 'clientId') } },
} as const

export const dynamoClientClaims = (place: Place): Pick<DocumentLog, 'claimClient'> => {
  const claims = new Entity(claimSchema, entityConfig(place))
  return {
    claimClient: async (documentId, clientId, personId) => {
      // Most claims are old ones said again, and a read costs less than a refused write.
      const { data: known } = await answerOf(claims.get({ documentId, clientId }).go({ consistent: true }))
      if (known) return known.personId === personId
      const claimed = await answerOf(
        claims.create({ documentId, clientId, personId }).go({ returnOnConditionCheckFailure: 'all_old' }),
      )
      return !claimed.rejected || claimed.data?.personId === personId
    },
  }
}
