import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { useProject } from 'sst/project.js'
import { beforeAll, expect, test } from 'vitest'
import { type FunctionName, functionSizes, HANDLER_BYTES } from '../sizes'
import { coldStartBytes } from './cold-start'
import { handler, resource, resources, text } from './resources'
import { type Synthesis, synthesise } from './synthesise'

const names = Object.keys(functionSizes) as FunctionName[]

let production: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
})

test('every entry of packages/functions is deployed', () => {
  const { root } = useProject().paths
  const entries = readdirSync(join(root, 'packages/functions/src/entries')).filter((file) =>
    file.endsWith('.ts'),
  )
  const deployed = resources(production, 'AWS::Lambda::Function').map(({ Properties }) => Properties.Handler)
  expect(deployed.sort()).toEqual(entries.map((file) => file.replace(/ts$/, 'handler')).sort())
})

test.each(names)('%s bundles into no more than a cold start can bear', (name) => {
  expect(coldStartBytes(production, name)).toBeLessThan(HANDLER_BYTES)
})

test.each(names)('%s runs on Node.js 24, on arm64, within its bounds', (name) => {
  expect(handler(production, name).Properties).toMatchObject({
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    MemorySize: functionSizes[name].memorySize,
    Timeout: functionSizes[name].timeout,
  })
})

test.each(names)('%s gets the environment that the handlers read', (name) => {
  const { Variables } = handler(production, name).Properties.Environment as {
    Variables: Record<string, unknown>
  }
  expect(Variables).toMatchObject({
    APP_ORIGIN: 'https://rembuk.example',
    MESSAGE_WEBHOOK_URL: 'https://sender.example/messages',
    MAIL_FROM: 'kabar@rembuk.example',
  })
  expect(text(Variables.TABLE_NAME)).toMatch(/store/)
  expect(Variables.CODE_SECRET).toBe('{{resolve:secretsmanager:rembuk/production:SecretString:codes::}}')
})

test('no template holds a secret', () => {
  const secrets = resources(production, 'AWS::Lambda::Function').map(({ Properties }) =>
    Object.entries((Properties.Environment as { Variables: Record<string, string> }).Variables),
  )
  for (const [name, value] of secrets.flat()) {
    if (/SECRET$|PRIVATE_KEY$/.test(name)) expect(value).toMatch(/^\{\{resolve:secretsmanager:/)
  }
})

test('all logs are kept for a month and no longer', () => {
  const groups = resources(production, 'AWS::Logs::LogGroup')
  expect(groups).toHaveLength(names.length + 2)
  for (const { Properties } of groups) expect(Properties.RetentionInDays).toBe(30)
})

test('alarms reach one topic that takes encrypted requests only', () => {
  const statements = (
    resource(production, 'AWS::SNS::TopicPolicy').Properties.PolicyDocument as {
      Statement: { Effect: string; Condition: unknown }[]
    }
  ).Statement
  expect(statements).toContainEqual(
    expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
  )
})
