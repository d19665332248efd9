import { compose } from '../compose'
import { readEnvironment } from '../environment'
import { connect } from '../socket/connect'

export const handler = connect(compose(readEnvironment(process.env)))
