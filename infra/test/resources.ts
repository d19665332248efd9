import type { Synthesis } from './synthesise'

/** A resource as CloudFormation gets it. */
export interface Resource {
  /** Stack and logical id, for messages. */
  name: string
  Type: string
  Properties: Record<string, unknown>
  DeletionPolicy?: string
}

/** Every resource of a type, over all stacks. */
export const resources = ({ templates }: Synthesis, type: string): Resource[] =>
  [...templates].flatMap(([stack, template]) =>
    Object.entries(template.findResources(type)).map(([id, resource]) => ({
      ...(resource as Omit<Resource, 'name'>),
      name: `${stack}/${id}`,
    })),
  )

/** The only resource of a type. */
export const resource = (synthesis: Synthesis, type: string): Resource => {
  const found = resources(synthesis, type)
  const [first] = found
  if (!first || found.length > 1) throw new RangeError(`${found.length} resources of type ${type}`)
  return first
}

/** The function whose logical id starts with a name, as in `socket-message`'s `message65A4EB15`. */
export const handler = (synthesis: Synthesis, name: string): Resource => {
  const found = resources(synthesis, 'AWS::Lambda::Function').find((each) =>
    new RegExp(`/${name}[0-9A-F]{8}$`).test(each.name),
  )
  if (!found) throw new RangeError(`No function ${name}`)
  return found
}

/**
 * A value of a template as text: joined pieces are joined, and what only CloudFormation knows is shown
 * as the logical id in angle brackets.
 */
export const text = (value: unknown): string => {
  if (typeof value === 'string') return value
  const [[intrinsic, argument]] = Object.entries(value as Record<string, unknown>) as [[string, unknown]]
  if (intrinsic === 'Fn::Join') {
    const [separator, pieces] = argument as [string, unknown[]]
    return pieces.map(text).join(separator)
  }
  return `<${Array.isArray(argument) ? argument.join('.') : String(argument)}>`
}
