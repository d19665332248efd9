import type { Function as Handler, Stack } from 'sst/constructs'
import type { FunctionName } from '../sizes'
import { alarm, alarmPeriod } from './alarm'

/** A function that fails or is throttled is always worth a look: refusals are answers, not errors. */
export const functionAlarms = (stack: Stack, name: FunctionName, handler: Handler): void => {
  alarm(stack, `${name}-errors`, {
    metric: handler.metricErrors({ period: alarmPeriod }),
    atLeast: 1,
    says: `The function ${name} failed or ran out of time. Look into its log group.`,
  })
  alarm(stack, `${name}-throttles`, {
    metric: handler.metricThrottles({ period: alarmPeriod }),
    atLeast: 1,
    says: `Lambda refused to run ${name}: raise the account's concurrency or look for an attack.`,
  })
}
