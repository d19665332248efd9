import { type App, getStack } from 'sst/constructs'
import { Alerts } from './stacks/alerts'
import { Clock } from './stacks/clock'
import { Http } from './stacks/http'
import { Jobs } from './stacks/jobs'
import { Site } from './stacks/site'
import { Socket } from './stacks/socket'
import { Table } from './stacks/table'

/** Adds every stack to the app, each after those that it uses. */
export const defineStacks = (app: App): void => {
  for (const stack of [Alerts, Table, Socket, Http, Jobs, Clock, Site]) {
    app.stack(stack)
    // SST puts a function for its own custom resources into each stack. We use none of them, and a
    // function that nobody calls is only something to attack.
    getStack(stack).node.tryRemoveChild('CustomResourceHandler')
  }
}
