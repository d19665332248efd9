import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, AttributeValue as EventValue } from 'aws-lambda'

type Item = Record<string, AttributeValue>

/** A stream's record as a Lambda function gets it: binary as base64, time in epoch seconds. */
export const lambdaRecord = (record: _Record, streamArn: string): DynamoDBRecord => {
  const { Keys, NewImage, OldImage, ApproximateCreationDateTime: created, ...rest } = record.dynamodb ?? {}
  return {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion,
    eventSource: 'aws:dynamodb',
    awsRegion: record.awsRegion,
    eventSourceARN: streamArn,
    dynamodb: {
      ...rest,
      ...(created && { ApproximateCreationDateTime: Math.floor(created.getTime() / 1000) }),
      ...(Keys && { Keys: eventItem(Keys) }),
      ...(NewImage && { NewImage: eventItem(NewImage) }),
      ...(OldImage && { OldImage: eventItem(OldImage) }),
    },
  }
}

const eventItem = (item: Item): Record<string, EventValue> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, eventValue(value)]))

const eventValue = (value: AttributeValue): EventValue => {
  if (value.B) return { B: base64(value.B) }
  if (value.BS) return { BS: value.BS.map(base64) }
  if (value.L) return { L: value.L.map(eventValue) }
  if (value.M) return { M: eventItem(value.M) }
  return value as EventValue
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
