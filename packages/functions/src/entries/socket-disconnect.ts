import { compose } from '../compose'
import { readEnvironment } from '../environment'
import { disconnect } from '../socket/disconnect'

export const handler = disconnect(compose(readEnvironment(process.env)))
