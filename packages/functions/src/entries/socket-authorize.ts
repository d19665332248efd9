import { compose } from '../compose'
import { readEnvironment } from '../environment'
import { authorize } from '../socket/authorize'

export const handler = authorize(compose(readEnvironment(process.env)))
