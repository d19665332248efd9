import { expect, it } from 'vitest'
import { createTableInput, table } from './table'

it('makes the table with the keys, index and stream that are described', () => {
  const input = createTableInput('rembuk')
  expect(input).toMatchObject({
    TableName: 'rembuk',
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  })
  expect(input.GlobalSecondaryIndexes?.map((index) => index.IndexName)).toEqual(Object.keys(table.indexes))
})

it('declares every attribute that is part of a key, and no other', () => {
  const input = createTableInput('rembuk')
  const inKeys = [input, ...(input.GlobalSecondaryIndexes ?? [])].flatMap((one) => one.KeySchema ?? [])
  expect(input.AttributeDefinitions?.map((attribute) => attribute.AttributeName).sort()).toEqual(
    inKeys.map((key) => key.AttributeName).sort(),
  )
})
