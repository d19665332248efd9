import { compose } from '../compose'
import { readEnvironment } from '../environment'
import { createHttpHandler } from '../http/create-handler'

/** The function behind the HTTP API. */
export const handler = createHttpHandler(compose(readEnvironment(process.env)).http)
