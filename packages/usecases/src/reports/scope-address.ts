import type { ReportScope } from '@rembuk/core/report/report-schedule'

/** The facilitator's page, showing what a report is of. */
export const scopeAddress = (appHost: string, { region, programme }: ReportScope): string => {
  const query = new URLSearchParams({
    ...(region !== undefined && { wilayah: region }),
    ...(programme !== undefined && { program: programme }),
  })
  return `https://${appHost}/pendamping${query.size > 0 ? `?${query}` : ''}`
}
