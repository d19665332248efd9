import type { APIGatewayProxyResultV2 } from 'aws-lambda'
import type { Caller } from './caller'
import type { SocketHandlers } from './handlers'
import { type InvokeLimits, invoke } from './invoke'
import { allows, authorizerContext } from './policy'
import { authorizerEvent, connectEvent } from './socket-events'

export interface Doorkeeper {
  handlers: Pick<SocketHandlers, 'authorize' | 'connect'>
  /** Query parameters without which a caller is turned away (401) before the authorizer runs. */
  identitySources: string[]
  limits: InvokeLimits
  onFailure: (failure: unknown) => void
}

/**
 * Takes a caller through the authorizer and `$connect`. Returns the HTTP status of the upgrade: 200
 * lets the caller in, and `caller.authorizer` is then set.
 */
export const admit = async (caller: Caller, doorkeeper: Doorkeeper): Promise<number> => {
  const status = await authorize(caller, doorkeeper)
  return status === 200 ? connect(caller, doorkeeper) : status
}

const authorize = async (caller: Caller, doorkeeper: Doorkeeper): Promise<number> => {
  if (doorkeeper.identitySources.some((name) => !caller.query[name]?.at(-1))) return 401
  try {
    const answer = await invoke(doorkeeper.handlers.authorize, authorizerEvent(caller), doorkeeper.limits)
    if (!answer || !allows(answer)) return 403
    caller.authorizer = authorizerContext(answer)
    return 200
  } catch (failure) {
    if (saysUnauthorized(failure)) return 401
    doorkeeper.onFailure(failure)
    return 500
  }
}

/** The one failure by which an authorizer asks for 401. */
const saysUnauthorized = (failure: unknown): boolean =>
  failure === 'Unauthorized' || (failure instanceof Error && failure.message === 'Unauthorized')

const connect = async (caller: Caller, doorkeeper: Doorkeeper): Promise<number> => {
  try {
    return statusOf(await invoke(doorkeeper.handlers.connect, connectEvent(caller), doorkeeper.limits))
  } catch (failure) {
    doorkeeper.onFailure(failure)
    return 502
  }
}

const statusOf = (result: APIGatewayProxyResultV2 | undefined): number =>
  typeof result === 'object' && result !== null && result.statusCode ? result.statusCode : 502
