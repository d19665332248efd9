import { Socket } from 'node:net'

/**
 * What every test of this package runs under: an operator's settings, and no network. SST runs npm in
 * each handler's folder while it bundles; npm stays offline too.
 */
Object.assign(process.env, {
  NODE_ENV: 'test',
  JSII_DEPRECATED: 'quiet',
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  REMBUK_DOMAIN: 'rembuk.example',
  REMBUK_CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:111122223333:certificate/demo',
  REMBUK_EDGE_LOG_BUCKET: 'rembuk-edge-logs',
  REMBUK_MESSAGE_WEBHOOK: 'https://sender.example/messages',
  REMBUK_MAIL_FROM: 'kabar@rembuk.example',
  REMBUK_PUSH_PUBLIC_KEY: 'B'.repeat(87),
})

Socket.prototype.connect = () => {
  throw new Error('A test of the stacks tried to use the network')
}
