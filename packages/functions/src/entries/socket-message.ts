import { compose } from '../compose'
import { readEnvironment } from '../environment'
import { message } from '../socket/message'

export const handler = message(compose(readEnvironment(process.env)))
