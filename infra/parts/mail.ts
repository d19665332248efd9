import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Handler, Stack } from 'sst/constructs'
import { readSettings } from '../settings'

/** The domain of an address: what SES knows as an identity. */
const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1)

/** Lets a function send mail from the one address that an operator named, if any. */
export const allowMail = (stack: Stack, handler: Handler): void => {
  const { mailFrom } = readSettings(process.env)
  if (!mailFrom) return
  handler.attachPermissions([
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [
        stack.formatArn({ service: 'ses', resource: 'identity', resourceName: domainOf(mailFrom) }),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
    }),
  ])
}
