import { beforeAll, expect, test } from 'vitest'
import { handler, type Resource, resource, resources, text } from './resources'
import { type Synthesis, synthesise } from './synthesise'

let production: Synthesis
beforeAll(async () => {
  production = await synthesise('production', 'with bundles')
})

const ofSocket = ({ name }: Resource) => name.startsWith('Socket/')

/** Logical id of the function behind each route of the socket. */
const functionsByRoute = (): Record<string, string> => {
  const integrations = resources(production, 'AWS::ApiGatewayV2::Integration')
  return Object.fromEntries(
    resources(production, 'AWS::ApiGatewayV2::Route')
      .filter(ofSocket)
      .map(({ Properties }) => {
        const [, id] = /<(\w+)>/.exec(text(Properties.Target)) ?? []
        const integration = integrations.find(({ name }) => name === `Socket/${id}`)
        const [, target] = /functions\/<(\w+)\.Arn>/.exec(text(integration?.Properties.IntegrationUri)) ?? []
        return [String(Properties.RouteKey), `Socket/${target}`]
      }),
  )
}

test('opening, messages and closing each have a function of their own', () => {
  expect(functionsByRoute()).toEqual({
    $connect: handler(production, 'connect').name,
    $default: handler(production, 'message').name,
    $disconnect: handler(production, 'disconnect').name,
  })
})

test('nobody connects without a ticket that the authorizer has seen', () => {
  const { Properties, name } = resource(production, 'AWS::ApiGatewayV2::Authorizer')
  expect(Properties).toMatchObject({
    AuthorizerType: 'REQUEST',
    IdentitySource: ['route.request.querystring.ticket'],
  })
  expect(Properties.AuthorizerResultTtlInSeconds ?? 0).toBe(0)
  const authorizer = handler(production, 'authorize').name.split('/')[1]
  expect(text(Properties.AuthorizerUri)).toContain(`<${authorizer}.Arn>`)
  const connect = resources(production, 'AWS::ApiGatewayV2::Route').find(
    (route) => route.Properties.RouteKey === '$connect',
  )
  expect(connect?.Properties.AuthorizationType).toBe('CUSTOM')
  expect(text(connect?.Properties.AuthorizerId)).toBe(`<${name.split('/')[1]}>`)
})

test('API Gateway may call each of the four functions, for this API only', () => {
  const api = resources(production, 'AWS::ApiGatewayV2::Api').find(ofSocket)?.name.split('/')[1]
  const callers = resources(production, 'AWS::Lambda::Permission').filter(ofSocket)
  expect(callers).toHaveLength(4)
  for (const { Properties } of callers) {
    expect(Properties.Principal).toBe('apigateway.amazonaws.com')
    expect(text(Properties.SourceArn)).toContain(`<${api}>`)
  }
})

test('functions post to the stage that browsers connect to', () => {
  const { Environment } = handler(production, 'message').Properties as {
    Environment: { Variables: Record<string, unknown> }
  }
  const url = text(Environment.Variables.SOCKET_URL)
  expect(url).toMatch(/^wss:\/\/.*\/live$/)
  expect(text(Environment.Variables.SOCKET_CALLBACK_URL)).toBe(url.replace('wss:', 'https:'))
  const stage = resources(production, 'AWS::ApiGatewayV2::Stage').find(ofSocket)
  expect(stage?.Properties.StageName).toBe('live')
})
