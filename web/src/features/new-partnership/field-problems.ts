import { normalisePhone } from '@rembuk/core/phone'
import type { Draft } from './draft'
import { submittedRows } from './submitted-rows'

export type FieldProblem = 'missing' | 'phone' | 'not-understood'

/** What is wrong, by field: 'name', 'cooperative', 'mine' or '<row key>/name' and the like. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>

/** Name of a producer's field in FieldProblems. */
export const producerField = (rowKey: string, field: 'name' | 'contactName' | 'contactPhone'): string =>
  `${rowKey}/${field}`

/** Checks the form before it is sent. */
export const checkDraft = (draft: Draft): FieldProblems => {
  const problems: Record<string, FieldProblem> = {}
  if (draft.name.trim() === '') problems.name = 'missing'
  if (draft.cooperative.trim() === '') problems.cooperative = 'missing'
  for (const row of submittedRows(draft)) {
    if (row.name.trim() === '') problems[producerField(row.key, 'name')] = 'missing'
    const phone = row.contactPhone.trim()
    if (row.key !== draft.mine && phone !== '' && !normalisePhone(phone)) {
      problems[producerField(row.key, 'contactPhone')] = 'phone'
    }
  }
  return problems
}

/** The server's paths (such as `producers.0.name`) as fields of this form; paths it does not have are left out. */
export const problemsFromServer = (draft: Draft, paths: readonly string[]): FieldProblems => {
  const rows = submittedRows(draft)
  const problems: Record<string, FieldProblem> = {}
  for (const path of paths) {
    const [head, index, field] = path.split('.')
    if (head === 'name' || head === 'region' || head === 'cooperative') problems[head] = 'not-understood'
    const row = head === 'producers' ? rows[Number(index)] : undefined
    if (row && (field === 'name' || field === 'contactName')) {
      problems[producerField(row.key, field)] = 'not-understood'
    }
    if (row && field === 'contactPhone') problems[producerField(row.key, field)] = 'phone'
  }
  return problems
}
