/** A DynamoDB-compatible engine that runs on this machine. */
export interface Engine {
  /** For people: which engine it is. */
  name: string
  /** Address for DynamoDB clients, such as http://127.0.0.1:43017. */
  endpoint: string
  /** Ends it; what it acknowledged stays in its files, where it has any. */
  stop(): Promise<void>
}
