import { beforeAll, expect, test } from 'vitest'
import { resource, resources } from './resources'
import { type Synthesis, synthesise } from './synthesise'

let production: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
})

const source = () => resource(production, 'AWS::Lambda::EventSourceMapping').Properties

test('a write calls the jobs only when the item asks for work, or a document becomes unseen', () => {
  const { Filters } = source().FilterCriteria as { Filters: { Pattern: string }[] }
  expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
    { dynamodb: { NewImage: { due: { N: [{ exists: true }] } } } },
    {
      dynamodb: {
        NewImage: { unseenSince: { N: [{ exists: true }] } },
        OldImage: { unseenSince: { N: [{ exists: false }] } },
      },
    },
  ])
})

test('a record that keeps failing is split off, given up after a while and kept', () => {
  expect(source()).toMatchObject({
    StartingPosition: 'TRIM_HORIZON',
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    MaximumRetryAttempts: expect.any(Number),
    MaximumRecordAgeInSeconds: expect.any(Number),
  })
  const [queue] = resource(production, 'AWS::SQS::Queue').name.split('/').slice(1)
  expect(source().DestinationConfig).toEqual({
    OnFailure: { Destination: { 'Fn::GetAtt': [queue, 'Arn'] } },
  })
})

test('operators hear of failures, throttles and late work', () => {
  const alarms = resources(production, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties)
  const metrics = alarms.map(({ MetricName }) => String(MetricName))
  for (const each of ['Errors', 'Throttles']) expect(metrics.filter((name) => name === each)).toHaveLength(7)
  expect(metrics).toEqual(
    expect.arrayContaining([
      '5xx',
      'ApproximateNumberOfMessagesVisible',
      'ExecutionError',
      'IntegrationError',
      'IteratorAge',
    ]),
  )
  const [sum] = alarms.flatMap(({ Metrics }) => (Metrics ? [JSON.stringify(Metrics)] : []))
  expect(sum).toMatch(/ReadThrottleEvents.*WriteThrottleEvents/)
  for (const { AlarmActions } of alarms) expect(AlarmActions).toHaveLength(1)
})
