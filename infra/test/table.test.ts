import { createTableInput, table } from '@rembuk/data/table'
import { beforeAll, expect, test } from 'vitest'
import { resource } from './resources'
import { type Synthesis, synthesise } from './synthesise'

let production: Synthesis
let trial: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
  trial = await synthesise('trial', 'without bundles')
})

test('the deployed table has the keys, indexes, billing and stream of the local one', () => {
  const { TableName: _, StreamSpecification, AttributeDefinitions, ...local } = createTableInput('any')
  const { Properties } = resource(production, 'AWS::DynamoDB::Table')
  expect(Properties).toMatchObject(local)
  expect(Properties.StreamSpecification).toEqual({ StreamViewType: StreamSpecification?.StreamViewType })
  expect(new Set(Properties.AttributeDefinitions as [])).toEqual(new Set(AttributeDefinitions))
})

test('items expire by the attribute of the table definition', () => {
  expect(resource(production, 'AWS::DynamoDB::Table').Properties.TimeToLiveSpecification).toEqual({
    AttributeName: table.ttlAttribute,
    Enabled: true,
  })
})

test('every stage is encrypted and can be restored to any second', () => {
  for (const stage of [production, trial]) {
    expect(resource(stage, 'AWS::DynamoDB::Table').Properties).toMatchObject({
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    })
  }
})

test('in production the table can be deleted neither by hand nor with its stack', () => {
  const { Properties, DeletionPolicy } = resource(production, 'AWS::DynamoDB::Table')
  expect(Properties.DeletionProtectionEnabled).toBe(true)
  expect(DeletionPolicy).toBe('Retain')
})

test('a trial stage leaves nothing behind', () => {
  const { Properties, DeletionPolicy } = resource(trial, 'AWS::DynamoDB::Table')
  expect(Properties.DeletionProtectionEnabled).toBe(false)
  expect(DeletionPolicy).toBe('Delete')
})
