import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import type { StackContext } from 'sst/constructs'
import { alarm } from '../parts/alarm'
import { loggedErrors } from '../parts/logged-errors'

/**
 * Where alarms arrive. An operator subscribes an address by hand, so that no address is in the
 * repository. The messages hold names of alarms and counts, never people's data.
 */
export function Alerts({ stack }: StackContext): { topic: Topic } {
  const topic = new Topic(stack, 'alerts', { enforceSSL: true })
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  )
  alarm(stack, 'logged-errors', {
    topic,
    metric: loggedErrors(stack.stage),
    atLeast: 1,
    says: 'A function logged an error that it could answer itself: look for "level":"error" in the logs.',
  })
  stack.addOutputs({ AlertsTopic: topic.topicArn })
  return { topic }
}
