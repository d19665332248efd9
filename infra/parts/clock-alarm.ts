import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { type Function as Handler, type Stack, use } from 'sst/constructs'
import { CLOCK_MINUTES } from '../sizes'
import { Alerts } from '../stacks/alerts'

/** Calls that may be missing before an operator is told. */
const MISSED_CALLS = 3

/** The clock has stopped: unlike all others, this alarm is raised by silence. */
export const clockAlarm = (stack: Stack, clock: Handler): void => {
  const { topic } = use(Alerts)
  new Alarm(stack, 'clock-stopped', {
    metric: clock.metricInvocations({ period: Duration.minutes(CLOCK_MINUTES), statistic: 'Sum' }),
    threshold: 1,
    evaluationPeriods: MISSED_CALLS,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
    alarmDescription:
      'Nothing calls the clock: reminders and late work are told to nobody. Look at its rule.',
  }).addAlarmAction(new SnsAction(topic))
}
