import type { DynamoDBStreamEvent } from 'aws-lambda'

/** What the stream brings when something was written down. */
export const written = (...ledgerIds: string[]) =>
  ({
    Records: ledgerIds.map((ledgerId, index) => ({
      dynamodb: {
        SequenceNumber: `${index}`,
        NewImage: { due: { N: '1' }, ledgerId: { S: ledgerId } },
      },
    })),
  }) as DynamoDBStreamEvent
