import type { DeviceStore } from '@rembuk/usecases/ports/devices'
import { Entity } from 'electrodb'
import { isLive } from '../expiry'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, model, pk, sk, text } from './schema'

const deviceSchema = {
  model: model('device'),
  attributes: { personId: text, sessionId: text, endpoint: text, p256dh: text, auth: text, ...expiry },
  indexes: { primary: { pk: pk('device#', 'personId'), sk: sk('d#', 'sessionId') } },
} as const

export const dynamoDevices = (place: Place): DeviceStore => {
  const devices = new Entity(deviceSchema, entityConfig(place))
  return {
    put: async (device) => {
      await answerOf(devices.put(device).go())
    },

    of: async (personId) => {
      const { data } = await answerOf(
        devices.query.primary({ personId }).go({ consistent: true, pages: 'all' }),
      )
      return data.filter((device) => isLive(device, place.now()))
    },

    remove: async (personId, sessionId) => {
      await answerOf(devices.delete({ personId, sessionId }).go())
    },
  }
}
