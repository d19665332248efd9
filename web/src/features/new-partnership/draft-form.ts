import { createPartnershipRoute } from '@rembuk/contract/new-partnership-routes'
import { createSignal } from 'solid-js'
import { createStore, unwrap } from 'solid-js/store'
import { call } from '../../api/call'
import { type ApiProblem, asProblem } from '../../api/problem'
import { createSubmission } from '../../api/submission'
import { type Draft, emptyDraft, emptyProducer, keptDraft, type ProducerDraft } from './draft'
import { checkDraft, type FieldProblems, problemsFromServer, producerField } from './field-problems'
import { toBody } from './submitted-rows'

/** The form's state: what was typed, what is wrong with it, and its way to the server. */
export const createDraftForm = () => {
  const [draft, setDraft] = createStore<Draft>(keptDraft.read() ?? emptyDraft())
  const [problems, setProblems] = createSignal<FieldProblems>({})
  const [failure, setFailure] = createSignal<ApiProblem>()
  const [busy, setBusy] = createSignal(false)
  const submission = createSubmission()

  const keep = () => keptDraft.write(unwrap(draft))
  const clearProblem = (field: string): void => {
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([name]) => name !== field)))
  }

  return {
    draft,
    problems,
    failure,
    busy,
    edit<Field extends 'name' | 'region' | 'regionCode' | 'sector' | 'timeZone' | 'cooperative' | 'mine'>(
      field: Field,
      value: Draft[Field],
    ): void {
      setDraft({ [field]: value })
      clearProblem(field)
      keep()
    },
    editProducer(key: string, field: 'name' | 'contactName' | 'contactPhone', text: string): void {
      setDraft('producers', (row) => row.key === key, field, text)
      clearProblem(producerField(key, field))
      keep()
    },
    addProducer(): ProducerDraft {
      const row = emptyProducer()
      setDraft('producers', (rows) => [...rows, row])
      keep()
      return row
    },
    removeProducer(key: string): void {
      if (draft.mine === key) setDraft('mine', 'cooperative')
      setDraft('producers', (rows) => rows.filter((row) => row.key !== key))
      keep()
    },
    /** Sends it; the new partnership's id, or undefined when something has to be put right first. */
    async submit(): Promise<string | undefined> {
      if (busy()) return undefined
      setFailure(undefined)
      setProblems(checkDraft(draft))
      if (Object.keys(problems()).length > 0) return undefined
      setBusy(true)
      try {
        const body = toBody(draft)
        const created = await call(createPartnershipRoute, { body, idempotencyKey: submission.keyFor(body) })
        keptDraft.forget()
        return created.id
      } catch (thrown) {
        const problem = asProblem(thrown)
        setProblems(problemsFromServer(draft, problem.facts.fields ?? []))
        setFailure(problem)
        return undefined
      } finally {
        setBusy(false)
      }
    },
  }
}
