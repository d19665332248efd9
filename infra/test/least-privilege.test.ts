import { beforeAll, expect, test } from 'vitest'
import { resources, text } from './resources'
import { type Synthesis, synthesise } from './synthesise'

interface Statement {
  Condition?: unknown
  Action: string | string[]
  Resource: unknown
  Effect: string
}

let production: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
})

/** Everything that a role of ours may do. */
const grants = () =>
  resources(production, 'AWS::IAM::Policy').flatMap(({ name, Properties }) =>
    (Properties.PolicyDocument as { Statement: Statement[] }).Statement.flatMap((statement) =>
      [statement.Action].flat().map((action) => ({
        policy: name,
        action,
        resources: [statement.Resource].flat().map(text),
        condition: statement.Condition,
      })),
    ),
  )

/** The only resources that may end in a wildcard, with the actions they are for. */
const openEnds: Record<string, RegExp> = {
  'execute-api:ManageConnections': /\/live\/(POST|DELETE)\/@connections\/\*$/,
  'dynamodb:ListStreams': /\/stream\/\*$/,
}

test('every function has a role of its own', () => {
  const roles = resources(production, 'AWS::Lambda::Function').map(({ Properties }) => text(Properties.Role))
  expect(new Set(roles).size).toBe(roles.length)
  expect(resources(production, 'AWS::IAM::Role')).toHaveLength(roles.length)
})

test('no role has a policy that somebody else keeps', () => {
  for (const { Properties } of resources(production, 'AWS::IAM::Role')) {
    expect(Properties.ManagedPolicyArns).toBeUndefined()
    expect(Properties.Policies).toBeUndefined()
  }
})

test('no action is a wildcard', () => {
  expect(grants().filter(({ action }) => action.includes('*'))).toEqual([])
})

test('no function scans, nor touches the table itself', () => {
  const items =
    /^dynamodb:((Get|Put|Update|Delete)Item|Query|DescribeStream|GetRecords|GetShardIterator|ListStreams)$/
  const others = grants().filter(({ action }) => action.startsWith('dynamodb:') && !items.test(action))
  expect(others).toEqual([])
})

test('no resource is a wildcard but connections of the one stage and streams of the one table', () => {
  const open = grants().filter(
    ({ action, resources: each }) =>
      each.some((name) => name.includes('*')) && !each.every((name) => openEnds[action]?.test(name)),
  )
  expect(open).toEqual([])
})

test('only the functions that post, or end the sockets of who lost sight, may reach connections', () => {
  const posting = grants().filter(({ action }) => action === 'execute-api:ManageConnections')
  expect(posting.map(({ policy }) => policy.replace(/role.*/, '')).sort()).toEqual([
    'Clock/clock',
    'Http/http',
    'Jobs/stream',
    'Socket/disconnect',
    'Socket/message',
  ])
})

test('outside the HTTP API every function is held to beginnings of keys, and none finds tokens or codes', () => {
  const items = grants().filter(
    ({ action, policy }) => /dynamodb:(\w+Item|Query)$/.test(action) && !policy.startsWith('Http/'),
  )
  expect(items.length).toBeGreaterThan(0)
  for (const { condition } of items) {
    expect(condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': expect.any(Array) },
    })
  }
  const keys = items.flatMap(({ condition, policy }) => JSON.stringify({ policy, condition }))
  expect(keys.filter((each) => /session#|code#|phone#/.test(each))).toEqual([])
})

test('mail is sent by the functions that have something to say, from the one address and domain', () => {
  const mailing = grants().filter(({ action }) => action.startsWith('ses:'))
  expect(mailing.map(({ policy }) => policy.replace(/role.*/, '')).sort()).toEqual([
    'Clock/clock',
    'Http/http',
    'Jobs/stream',
  ])
  for (const { action, resources: each, condition } of mailing) {
    expect(action).toBe('ses:SendEmail')
    expect(each).toEqual([expect.stringMatching(/^arn:.*:ses:[^*]*:identity\/rembuk\.example$/)])
    expect(condition).toEqual({ StringEquals: { 'ses:FromAddress': 'kabar@rembuk.example' } })
  }
})
