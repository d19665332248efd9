/**
 * Amazon's public on-demand prices in US dollars in November 2026, region US East (N. Virginia),
 * without the free tier, as shown on aws.amazon.com/dynamodb/pricing/on-demand,
 * aws.amazon.com/api-gateway/pricing and aws.amazon.com/lambda/pricing. Other regions differ by some
 * per cent. A function reads the table's stream for nothing.
 */
export const prices = {
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  storedGigabyteMonth: 0.25,
  /** One message in either direction, of up to 32 KB. */
  socketMessage: 1 / 1e6,
  connectionMinute: 0.25 / 1e6,
  httpRequest: 1 / 1e6,
  functionRun: 0.2 / 1e6,
  /** On arm64. */
  functionGigabyteSecond: 0.0000133334,
} as const
