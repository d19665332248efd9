import { dynamoDbLocalNeeds, startDynamoDbLocal } from '@rembuk/local/engine/dynamodb-local'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { afterAll, expect, it } from 'vitest'
import { createClient } from '../src/client'
import { dynamoStores } from '../src/dynamo/stores'
import { describeStores } from './conformance'

const needs = dynamoDbLocalNeeds()

if (needs.length === 0) {
  const engine = await startDynamoDbLocal()
  const client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, 'rembuk')

  afterAll(async () => {
    client.destroy()
    await engine.stop()
  })

  describeStores("the stores in Amazon's DynamoDB Local", (now) => {
    return dynamoStores({ client, tableName: 'rembuk', now })
  })
} else {
  it(`Amazon's DynamoDB Local is checked in CI only: here it lacks ${needs.join(' and ')}`, () => {
    expect(process.env.CI, `CI must have ${needs.join(' and ')}`).toBeFalsy()
  })
}
