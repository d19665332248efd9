import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { type Stack, use } from 'sst/constructs'
import { ALARM_PERIOD_MINUTES } from '../sizes'
import { Alerts } from '../stacks/alerts'

/** The length of time over which an alarm's metric is taken. */
export const alarmPeriod = Duration.minutes(ALARM_PERIOD_MINUTES)

interface AlarmOptions {
  metric: Metric
  /** The alarm is raised when the metric of one period is this or more. */
  atLeast: number
  /** What an operator reads: what happened, and where to look. */
  says: string
}

/** Raises an alert to the operators. Silence of the metric is no alarm: at night nobody calls. */
export const alarm = (stack: Stack, id: string, { metric, atLeast, says }: AlarmOptions): void => {
  const { topic } = use(Alerts)
  new Alarm(stack, id, {
    metric,
    threshold: atLeast,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: says,
  }).addAlarmAction(new SnsAction(topic))
}
