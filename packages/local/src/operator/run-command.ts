import { DomainError } from '@rembuk/core/refusal'
import { regionName } from '@rembuk/core/region/region-names'
import { rebuildConditions } from '@rembuk/usecases/conditions/rebuild-conditions'
import { enterFacilitator, removeFacilitator } from '@rembuk/usecases/facilitation/enter-facilitator'
import type { Deps } from '@rembuk/usecases/ports/deps'
import type { OperatorCommand } from './command'

/** What is said about a command that was carried out, or not. */
export interface CommandReport {
  ok: boolean
  lines: string[]
}

const fieldWords: Record<string, string> = {
  phone: 'The phone number is not an Indonesian mobile number.',
  regions: 'A region is not known: use codes as in 33, 33.25 or 33.25.08.',
  programmes: 'A programme needs a name of 1 to 80 characters.',
}

const refusedWords = ({ code, facts }: DomainError): string[] =>
  code === 'bad-input'
    ? (facts.fields ?? []).map((field) => fieldWords[field] ?? field)
    : ['Nobody with this number is a facilitator.']

const carriedOut = async (deps: Deps, command: OperatorCommand): Promise<CommandReport> => {
  switch (command.kind) {
    case 'facilitator-add': {
      const { regions, programmes } = await enterFacilitator(deps, command)
      const names = regions.map((code) => `${code} ${regionName(code)}`)
      const others = programmes.length > 0 ? [`Programmes: ${programmes.join(', ')}`] : []
      return { ok: true, lines: [`Facilitator entered for: ${names.join(', ')}`, ...others] }
    }
    case 'facilitator-remove':
      await removeFacilitator(deps, command.phone)
      return { ok: true, lines: ['Facilitator removed. Nothing is shown to them any more.'] }
    case 'rebuild-summaries': {
      const failed: string[] = []
      const done = await rebuildConditions(deps, (id, error) => failed.push(`${id}: ${error}`))
      const lines = [`Summaries worked out again: ${done}`, ...failed.map((each) => `Failed: ${each}`)]
      return { ok: failed.length === 0, lines }
    }
  }
}

/** Carries an operator's command out and says what was done, or why not. */
export const runCommand = async (deps: Deps, command: OperatorCommand): Promise<CommandReport> => {
  try {
    return await carriedOut(deps, command)
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, lines: refusedWords(error) }
    throw error
  }
}
