/** What Hono carries along with a request. `requestContext` is API Gateway's, as far as it is used. */
export interface HttpEnv {
  Bindings: {
    requestContext?: { requestId?: string; http?: { sourceIp?: string } }
  }
}
