import { beforeAll, expect, test } from 'vitest'
import { type Synthesis, synthesise } from './synthesise'

let production: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
})

test('keeps to the AwsSolutions rules', () => {
  const findings = [...production.stacks.values()].flatMap((stack) =>
    stack.node
      .findAll()
      .flatMap((node) =>
        node.node.metadata
          .filter(({ type }) => type === 'aws:cdk:error' || type === 'aws:cdk:warning')
          .map(({ data }) => `${node.node.path}: ${data}`),
      ),
  )
  expect(findings).toEqual([])
})
