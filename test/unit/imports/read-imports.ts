import { parseSync } from 'vite'

/** One way in which a module names another. */
export interface Import {
  specifier: string
  /** Gone after compilation: `import type`, `export type … from` or `import('…').Name`. */
  typeOnly: boolean
  /** Passes something of the other module on. */
  reExport: 'none' | 'names' | 'everything'
}

type Node = Record<string, unknown> & { type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const textOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined

const importOf = (node: Node): Import | undefined => {
  const specifier = textOf(node.source) ?? textOf(node.expression)
  if (specifier === undefined) return undefined
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier, typeOnly: node.importKind === 'type', reExport: 'none' }
    case 'ExportNamedDeclaration':
      return { specifier, typeOnly: node.exportKind === 'type', reExport: 'names' }
    case 'ExportAllDeclaration':
      return { specifier, typeOnly: node.exportKind === 'type', reExport: 'everything' }
    case 'ImportExpression':
    case 'TSExternalModuleReference':
      return { specifier, typeOnly: false, reExport: 'none' }
    case 'TSImportType':
      return { specifier, typeOnly: true, reExport: 'none' }
    default:
      return undefined
  }
}

const collect = (value: unknown, found: Import[]): void => {
  if (Array.isArray(value)) for (const item of value) collect(item, found)
  if (!isNode(value)) return
  const one = importOf(value)
  if (one) found.push(one)
  for (const child of Object.values(value)) collect(child, found)
}

/**
 * Every static, dynamic and type import and every re-export in a module, in the order written.
 * A named import whose names are all marked `type` is not type-only: it still loads the module.
 * Throws an Error that names the file when the text does not parse.
 */
export const readImports = (path: string, text: string): Import[] => {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found: Import[] = []
  collect(program, found)
  return found
}
