import type { Grade } from '../support/support-data'
import type { Assessment } from '../support/support-state'
import type { HealthComponent } from './component'
import type { Quarter } from './quarter'

/** How the two sides themselves see a component, 0 to 100, and how far they are apart. */
export interface SelfAssessment {
  cooperative?: number
  /** Of several producers the mean. */
  producers?: number
  gap?: number
}

const shownAs = (grade: Grade): number => Math.round(((grade - 1) * 100) / 3)

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

/** What the parties said of a component in a quarter; grades 1 to 4 are shown as 0, 33, 67 and 100. */
export const selfAssessment = (
  assessments: readonly Assessment[],
  parties: readonly { id: string; kind: 'cooperative' | 'producer' }[],
  { quarter, component }: { quarter: Quarter; component: HealthComponent },
): SelfAssessment => {
  const of = (kind: 'cooperative' | 'producer') =>
    meanOf(
      assessments
        .filter((each) => each.quarter === quarter)
        .filter(({ partyId }) => parties.some((party) => party.id === partyId && party.kind === kind))
        .flatMap(({ grades }) => {
          const grade = grades[component]
          return grade === undefined ? [] : [shownAs(grade)]
        }),
    )
  const [cooperative, producers] = [of('cooperative'), of('producer')]
  return {
    ...(cooperative !== undefined && { cooperative }),
    ...(producers !== undefined && { producers }),
    ...(cooperative !== undefined && producers !== undefined && { gap: Math.abs(cooperative - producers) }),
  }
}
