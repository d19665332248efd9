/**
 * Every number that costs money or sets a bound, with its reason. Memory is in MB and also buys CPU
 * (a full core at 1,769 MB); timeouts are in seconds.
 */

/**
 * - `http`: a cold start parses about half a megabyte of code, which is CPU; 1 GB halves it against
 *   512 MB and the requests are few (live edits do not pass here). 10 s: a browser gives up about then.
 * - `message`: microseconds of checking, then waiting for DynamoDB and @connections; a cold open gathers
 *   a document of up to 16 MB. 29 s is API Gateway's own limit for an integration.
 * - `authorize`, `connect`, `disconnect`: a few reads and writes each, once per connection. 10 s: two
 *   requests to the table that are never answered take nearly that until they have failed.
 * - `stream`: compacts, off everyone's path: one document at a time, which may hold 16 MB, and its copies;
 *   and brings notices, which is reading.
 * - `clock`: brings the notices that time alone makes due. What it does not get done in 4 minutes, the next
 *   call does a minute later.
 */
export const functionSizes = {
  http: { memorySize: 1024, timeout: 10 },
  authorize: { memorySize: 512, timeout: 10 },
  connect: { memorySize: 512, timeout: 10 },
  message: { memorySize: 1024, timeout: 29 },
  disconnect: { memorySize: 512, timeout: 10 },
  stream: { memorySize: 1024, timeout: 60 },
  clock: { memorySize: 512, timeout: 240 },
} as const

/** One of the functions that are deployed. */
export type FunctionName = keyof typeof functionSizes

/**
 * Requests a second and burst, for everyone together. They bound what an attack can cost: a stage
 * without them takes the account's 10,000 a second, shared with @connections.
 */
export const throttles = {
  http: { rateLimit: 200, burstLimit: 400 },
  socket: { rateLimit: 1000, burstLimit: 2000 },
} as const

/**
 * The stream's consumer. A batch waits up to `windowSeconds` to fill, as nobody waits for compaction and a
 * notice may come seconds later; it is small enough to finish in time when every record is a large document. A record that keeps failing
 * is split off, tried `attempts` times and then kept in the queue.
 */
export const streamBounds = {
  batchSize: 20,
  windowSeconds: 5,
  attempts: 5,
  maxRecordAgeHours: 6,
  deadLetterDays: 14,
} as const

/** Minutes between two calls of the clock: so late may be what waits for a time of day. */
export const CLOCK_MINUTES = 5

/**
 * Failures of a function in one period that call an operator. One is enough, as a refusal is an answer;
 * but the authorizer can say 401 only by failing, and tickets do run out.
 */
export const failuresToAlarm: Record<FunctionName, number> = {
  http: 1,
  authorize: 50,
  connect: 1,
  message: 1,
  disconnect: 1,
  stream: 1,
  clock: 1,
}

/** Alarms look at periods of this length, in minutes. */
export const ALARM_PERIOD_MINUTES = 5

/**
 * Most that a cold start of a handler may read, minified, in bytes: above it importing takes over 120 ms.
 */
export const HANDLER_BYTES = 650_000
