import type { APIGatewayAuthorizerResult, PolicyDocument } from 'aws-lambda'

/**
 * Whether an authorizer's answer lets the caller in: some statement allows invoking and none denies
 * it. Resources are not compared: behind one `$connect` route there is only one.
 */
export const allows = (answer: APIGatewayAuthorizerResult | undefined): boolean => {
  const effects = answer ? effectsOf(answer.policyDocument) : []
  return effects.includes('Allow') && !effects.includes('Deny')
}

const effectsOf = (policy: PolicyDocument): string[] =>
  policy.Statement.filter((statement) => 'Action' in statement && matchesInvoke(statement.Action)).map(
    ({ Effect }) => Effect,
  )

const matchesInvoke = (actions: string | string[]): boolean =>
  [actions].flat().some((action) => ['execute-api:Invoke', 'execute-api:*', '*'].includes(action))

/** What later events carry of it: every value as text, and who was let in. */
export const authorizerContext = (answer: APIGatewayAuthorizerResult): Record<string, string | number> => ({
  ...Object.fromEntries(Object.entries(answer.context ?? {}).map(([key, value]) => [key, String(value)])),
  principalId: answer.principalId,
  integrationLatency: 0,
})
