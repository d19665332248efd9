import { Duration } from 'aws-cdk-lib'
import { ALARM_PERIOD_MINUTES } from '../sizes'

/** The length of time over which an alarm's metric is taken. */
export const alarmPeriod = Duration.minutes(ALARM_PERIOD_MINUTES)
