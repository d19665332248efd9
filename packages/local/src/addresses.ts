/** Where browsers find the product. */
export interface PublicAddresses {
  origin: string
  /** Every origin that the web app may be opened under, `origin` first. */
  appOrigins: string[]
  socketUrl: string
}

/**
 * The addresses that browsers use on this machine: those of the gateway, or of a proxy in front of it
 * which passes the WebSocket API's path on; under each name that leads here.
 */
export const publicAddresses = (gatewayOrigin: string, stage: string, proxy?: string): PublicAddresses => {
  const { origin, protocol, port, host, hostname } = new URL(proxy ?? gatewayOrigin)
  const names = new Set([hostname, 'localhost', '127.0.0.1', '[::1]'])
  return {
    origin,
    appOrigins: [...names].map((name) => new URL(`${protocol}//${name}:${port}`).origin),
    socketUrl: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/${stage}`,
  }
}
