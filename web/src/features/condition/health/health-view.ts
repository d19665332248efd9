import type { PartnershipHealthView } from '@rembuk/contract/partnership-health'
import type { HealthComponent } from '@rembuk/core/health/component'

export type Grade = 'strong' | 'fair' | 'weak' | 'poor' | 'unknown'

/** A score in a word. */
export const gradeOf = (score: number | undefined): Grade => {
  if (score === undefined) return 'unknown'
  if (score >= 75) return 'strong'
  if (score >= 50) return 'fair'
  return score >= 25 ? 'weak' : 'poor'
}

/** From how many points on the two sides see it differently. */
export const GAP_FROM = 20

export type QuarterOfComponent = PartnershipHealthView['quarters'][number]['components'][number]

const inQuarters = (
  { quarters }: PartnershipHealthView,
  component: HealthComponent,
): (QuarterOfComponent & { quarter: string })[] =>
  quarters.flatMap(({ quarter, components }) =>
    components.filter((each) => each.component === component).map((each) => ({ ...each, quarter })),
  )

/** What the two sides last said of a component; undefined where neither did. */
export const lastSaid = (
  health: PartnershipHealthView,
  component: HealthComponent,
): (QuarterOfComponent & { quarter: string }) | undefined =>
  inQuarters(health, component).find(
    ({ cooperative, producers }) => cooperative !== undefined || producers !== undefined,
  )

/** A component in the quarters that are over, the newest first. */
export const pastOf = (
  health: PartnershipHealthView,
  component: HealthComponent,
): (QuarterOfComponent & { quarter: string })[] => inQuarters(health, component).slice(1)

/** The computed scores of a component, the oldest first; quarters of which too little is known are left out. */
export const trendOf = (
  health: PartnershipHealthView,
  component: HealthComponent,
): { quarter: string; score: number }[] =>
  inQuarters(health, component)
    .flatMap(({ quarter, score }) => (score === undefined ? [] : [{ quarter, score }]))
    .reverse()
