import { DomainError } from '@rembuk/core/refusal'
import { redeemTicket } from '@rembuk/usecases/documents/redeem-ticket'
import type { Composition } from '../compose'
import type { Admission, AuthorizerEvent } from './events'

const policy = (effect: 'Allow' | 'Deny', event: AuthorizerEvent, context?: Admission) => ({
  principalId: context?.personId ?? 'nobody',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: event.methodArn }],
  },
  ...(context && { context: { ...context } }),
})

const originOf = ({ headers }: AuthorizerEvent) =>
  Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'origin')?.[1]

/**
 * Decides who may open a socket: the bearer of an unused ticket, and in a browser only our own pages
 * (a program sends no Origin). API Gateway turns the error 'Unauthorized' into status 401.
 */
export const authorize =
  ({ useCases, appOrigins }: Composition) =>
  async (event: AuthorizerEvent) => {
    const origin = originOf(event)
    if (origin !== undefined && !appOrigins.includes(origin)) return policy('Deny', event)
    try {
      const admission = await redeemTicket(useCases, event.queryStringParameters?.ticket ?? '')
      return policy('Allow', event, admission)
    } catch (error) {
      throw error instanceof DomainError ? new Error('Unauthorized') : error
    }
  }
