import { SecretValue } from 'aws-cdk-lib'
import { type Stack, use } from 'sst/constructs'
import { readSettings } from '../settings'
import { Table } from '../stacks/table'

interface SocketAddresses {
  /** Where browsers connect, such as wss://id.execute-api.region.amazonaws.com/live. */
  url: string
  /** Where functions post to a connection, the same with https. */
  callbackUrl: string
}

/**
 * The environment that packages/functions reads. The secret is a reference that CloudFormation resolves
 * when it deploys: it is in no template, log or repository. It does end up in the function's
 * configuration, encrypted at rest and shown to those who may read that configuration.
 */
export const functionEnvironment = (stack: Stack, socket: SocketAddresses): Record<string, string> => {
  const { domain, messageWebhook, mailFrom, pushPublicKey } = readSettings(process.env)
  return {
    TABLE_NAME: use(Table).table.tableName,
    SOCKET_URL: socket.url,
    SOCKET_CALLBACK_URL: socket.callbackUrl,
    APP_ORIGIN: `https://${domain}`,
    CODE_SECRET: deployedSecret(stack, 'codes'),
    // Without a sender, asking for a code answers that the service is out.
    ...(messageWebhook && {
      MESSAGE_WEBHOOK_URL: messageWebhook,
      MESSAGE_WEBHOOK_SECRET: deployedSecret(stack, 'messages'),
    }),
    ...(mailFrom && { MAIL_FROM: mailFrom }),
    ...(pushPublicKey && {
      PUSH_PUBLIC_KEY: pushPublicKey,
      PUSH_PRIVATE_KEY: deployedSecret(stack, 'push'),
    }),
  }
}

/**
 * A reference to one key of the JSON secret `rembuk/<stage>` in Secrets Manager, which an operator makes
 * before the first deployment. Secrets Manager and not a parameter: CloudFormation resolves secure
 * parameters for a short list of resources, and Lambda is not in it.
 */
export const deployedSecret = (stack: Stack, jsonField: 'codes' | 'edge' | 'messages' | 'push'): string =>
  SecretValue.secretsManager(`rembuk/${stack.stage}`, {
    jsonField,
    versionId: readSettings(process.env).secretVersion,
  }).unsafeUnwrap()
