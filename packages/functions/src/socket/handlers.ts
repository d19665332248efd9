import type { Composition } from '../compose'
import { authorize } from './authorize'
import { connect } from './connect'
import { disconnect } from './disconnect'
import { message } from './message'

/** The four functions behind the WebSocket API. */
export const createSocketHandlers = (composition: Composition) => ({
  authorize: authorize(composition),
  connect: connect(composition),
  message: message(composition),
  disconnect: disconnect(composition),
})
