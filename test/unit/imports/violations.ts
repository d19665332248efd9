import { arrows, featureOf, partOf, type Reach } from './arrows'
import { type Import, readImports } from './read-imports'
import { type Target, targetOf } from './target'

export interface Module {
  /** From the repository's root, with `/`. */
  path: string
  text: string
}

const testFile = /\.test\.tsx?$|(?:^|\/)test\//
/** Folders of the web that features build on, and that therefore know no feature. */
const beneathFeatures = /^web\/src\/(?:api|i18n|live|styles|ui)\//

const wrongPart = (part: string, reach: Reach, target: string, one: Import): string | undefined => {
  const other = partOf(target)
  if (other === undefined) return 'leads out of the parts'
  if (other === part || reach.parts.includes(other)) return undefined
  if (!reach.types?.includes(other)) return `${part} may not import ${other}`
  return one.typeOnly ? undefined : `${part} may import only types from ${other}`
}

const wrongInWeb = (path: string, target: string): string | undefined => {
  const other = featureOf(target)
  if (other === undefined) return undefined
  const own = featureOf(path)
  if (own !== undefined && own !== other) return `the feature ${own} may not import the feature ${other}`
  return beneathFeatures.test(path) ? 'what features build on may not import a feature' : undefined
}

const wrongFile = (
  part: string,
  reach: Reach,
  path: string,
  one: Import,
  target: string,
  written: boolean,
) => {
  if (target === manifest && reach.node) return undefined
  if (testFile.test(`${target}.ts`) || testFile.test(target)) return 'the product may not import tests'
  if (written && partOf(target)?.split('/')[0] !== part.split('/')[0])
    return 'another part is imported by its package name'
  return wrongPart(part, reach, target, one) ?? wrongInWeb(path, target)
}

const wrong = (part: string, reach: Reach, path: string, one: Import, target: Target): string | undefined => {
  switch (target.kind) {
    case 'node':
      return reach.node ? undefined : `${part} may not import Node's modules`
    case 'npm':
      return !reach.npm || reach.npm.includes(target.name) ? undefined : `${part} may not import this package`
    case 'file':
      return wrongFile(part, reach, path, one, target.path, one.specifier.startsWith('.'))
  }
}

const barrel = (path: string, imports: Import[]): string | undefined => {
  const own = imports.filter(({ specifier }) => targetOf(path, specifier).kind === 'file')
  if (own.some(({ reExport }) => reExport === 'everything')) return `${path} re-exports a whole module`
  const reExports = own.some(({ reExport }) => reExport === 'names')
  return reExports && /\/index\.tsx?$/.test(path) ? `${path} is a barrel` : undefined
}

const violationsOf = ({ path, text }: Module): string[] => {
  const part = partOf(path)
  if (part === undefined || testFile.test(path)) return []
  const reach = arrows[part]
  if (!reach) return [`${path}: ${part} has no row in the arrows`]
  const imports = readImports(path, text)
  const found = imports.flatMap((one) => {
    const why = wrong(part, reach, path, one, targetOf(path, one.specifier))
    return why ? [`${path} imports ${one.specifier}: ${why}`] : []
  })
  return [...found, ...[barrel(path, imports)].flatMap((why) => why ?? [])]
}

/**
 * Every import that the architecture does not allow, one sentence each. Tests are free; what is not
 * in a part (scripts, configuration, examples) is not looked at.
 */
export const violations = (modules: readonly Module[]): string[] => modules.flatMap(violationsOf)
