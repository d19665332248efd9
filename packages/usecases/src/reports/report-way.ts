import type { ReportWay } from '@rembuk/core/report/report-schedule'
import type { Person } from '../ports/people'

/** How a report really comes: without an e-mail address by WhatsApp. */
export const reportWay = ({ email }: Pick<Person, 'email'>, by: ReportWay): ReportWay =>
  email === undefined ? 'whatsapp' : by
