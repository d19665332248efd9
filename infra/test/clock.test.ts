import { beforeAll, expect, test } from 'vitest'
import { resource, resources } from './resources'
import { type Synthesis, synthesise } from './synthesise'

let production: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
})

test('the clock is called every five minutes, once each time', () => {
  const { Properties } = resource(production, 'AWS::Events::Rule')
  expect(Properties).toMatchObject({ ScheduleExpression: 'rate(5 minutes)', State: 'ENABLED' })
  expect(Properties.Targets).toEqual([
    expect.objectContaining({ RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 300 } }),
  ])
})

test('only the rule may call the clock', () => {
  const { name } = resource(production, 'AWS::Events::Rule')
  const permissions = resources(production, 'AWS::Lambda::Permission').filter(
    ({ Properties }) => Properties.Principal === 'events.amazonaws.com',
  )
  expect(permissions).toHaveLength(1)
  expect(permissions[0]?.Properties.SourceArn).toEqual({ 'Fn::GetAtt': [name.split('/')[1], 'Arn'] })
})

test('operators hear when nothing calls the clock any more', () => {
  const silence = resources(production, 'AWS::CloudWatch::Alarm').filter(
    ({ Properties }) => Properties.TreatMissingData === 'breaching',
  )
  expect(silence.map(({ Properties }) => Properties)).toEqual([
    expect.objectContaining({
      MetricName: 'Invocations',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      EvaluationPeriods: 3,
    }),
  ])
})
