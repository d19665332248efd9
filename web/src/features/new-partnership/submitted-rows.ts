import type { NewPartnershipBody } from '@rembuk/contract/new-partnership'
import { isKnownRegion } from '@rembuk/core/region/region-code'
import { sectors } from '@rembuk/core/region/sector'
import type { Draft, ProducerDraft } from './draft'

const isBlank = (row: ProducerDraft): boolean =>
  [row.name, row.contactName, row.contactPhone].every((text) => text.trim() === '')

/** The producers that count: rows that nobody filled in are left out, but one always remains. */
export const submittedRows = ({ producers, mine }: Draft): ProducerDraft[] => {
  const filled = producers.filter((row) => !isBlank(row) || row.key === mine)
  return filled.length > 0 ? filled : producers.slice(0, 1)
}

const orNothing = (text: string): string | undefined => text.trim() || undefined

/** The form as the server takes it. The own business needs no contact: that is the caller. */
export const toBody = (draft: Draft): NewPartnershipBody => {
  const rows = submittedRows(draft)
  const sector = sectors.find((known) => known === draft.sector)
  const mine = rows.findIndex((row) => row.key === draft.mine)
  return {
    name: draft.name.trim(),
    region: draft.region.trim(),
    ...(isKnownRegion(draft.regionCode) && { regionCode: draft.regionCode }),
    ...(sector && { sector }),
    timeZone: draft.timeZone,
    cooperative: { name: draft.cooperative.trim() },
    producers: rows.map((row, index) => ({
      name: row.name.trim(),
      contactName: index === mine ? undefined : orNothing(row.contactName),
      contactPhone: index === mine ? undefined : orNothing(row.contactPhone),
    })),
    mine: mine === -1 ? 'cooperative' : mine,
  }
}
