import { compose } from '../compose'
import { readEnvironment } from '../environment'
import { createStreamHandler } from '../jobs/stream'

export const handler = createStreamHandler(compose(readEnvironment(process.env)))
