import { type Function as Handler, type Stack, use } from 'sst/constructs'
import { type FunctionName, failuresToAlarm } from '../sizes'
import { Alerts } from '../stacks/alerts'
import { alarm } from './alarm'
import { alarmPeriod } from './alarm-period'

/** Alarms about a function that fails, runs out of time or is not let run. */
export const functionAlarms = (stack: Stack, name: FunctionName, handler: Handler): void => {
  const { topic } = use(Alerts)
  alarm(stack, `${name}-errors`, {
    topic,
    metric: handler.metricErrors({ period: alarmPeriod }),
    atLeast: failuresToAlarm[name],
    says: `The function ${name} failed or ran out of time. Look into its log group.`,
  })
  alarm(stack, `${name}-throttles`, {
    topic,
    metric: handler.metricThrottles({ period: alarmPeriod }),
    atLeast: 1,
    says: `Lambda refused to run ${name}: raise the account's concurrency or look for an attack.`,
  })
}
