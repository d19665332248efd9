import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Stack } from 'sst/constructs'

interface AlarmOptions {
  /** Where the alert goes. */
  topic: ITopic
  metric: IMetric
  /** The alarm is raised when the metric of one period is this or more. */
  atLeast: number
  /** What an operator reads: what happened, and where to look. */
  says: string
}

/** Raises an alert to the operators. Silence of the metric is no alarm: at night nobody calls. */
export const alarm = (stack: Stack, id: string, { topic, metric, atLeast, says }: AlarmOptions): void => {
  new Alarm(stack, id, {
    metric,
    threshold: atLeast,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: says,
  }).addAlarmAction(new SnsAction(topic))
}
