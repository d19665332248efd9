import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Stack } from 'sst/constructs'
import { alarmPeriod } from './alarm-period'

const NAMESPACE = 'Rembuk'

const metricName = (stage: string): string => `${stage}-logged-errors`

/** Counts the lines that functions log as errors: outages that they answered, entries put aside. One metric for all, as each costs. */
export const countLoggedErrors = (stack: Stack, id: string, logs: LogGroup): void => {
  logs.addMetricFilter(id, {
    filterPattern: FilterPattern.allTerms('"level":"error"'),
    metricNamespace: NAMESPACE,
    metricName: metricName(stack.stage),
    metricValue: '1',
  })
}

/** The count of all functions of a stage. */
export const loggedErrors = (stage: string): Metric =>
  new Metric({
    namespace: NAMESPACE,
    metricName: metricName(stage),
    period: alarmPeriod,
    statistic: 'Sum',
  })
