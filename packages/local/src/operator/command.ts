/** What an operator asks for on the command line. */
export type OperatorCommand =
  | { kind: 'facilitator-add'; phone: string; regions: string[]; programmes: string[] }
  | { kind: 'facilitator-remove'; phone: string }
  | { kind: 'rebuild-summaries' }

const usage = [
  'npm run operator -- facilitator add PHONE --region CODE [--region CODE …] [--programme NAME …]',
  'npm run operator -- facilitator remove PHONE',
  'npm run operator -- rebuild-summaries',
].join('\n')

/**
 * What the arguments ask for.
 *
 * @throws RangeError that says in plain words what was not understood
 */
export const readCommand = (args: readonly string[]): OperatorCommand => {
  const [noun, verb, phone, ...rest] = args
  if (noun === 'rebuild-summaries' && verb === undefined) return { kind: 'rebuild-summaries' }
  if (noun !== 'facilitator' || phone === undefined) throw new RangeError(`One of:\n${usage}`)
  if (verb === 'remove' && rest.length === 0) return { kind: 'facilitator-remove', phone }
  if (verb !== 'add') throw new RangeError(`One of:\n${usage}`)
  const [regions, programmes]: [string[], string[]] = [[], []]
  for (let index = 0; index < rest.length; index += 2) {
    const [option, value] = [rest[index], rest[index + 1]]
    const list = option === '--region' ? regions : option === '--programme' ? programmes : undefined
    if (!list) throw new RangeError(`Unknown option ${option}. There are --region and --programme.`)
    if (value === undefined) throw new RangeError(`${option} needs a value, such as --region 33.25.`)
    list.push(value)
  }
  if (regions.length === 0) throw new RangeError('Name at least one region, such as --region 33.25.')
  return { kind: 'facilitator-add', phone, regions, programmes }
}
