import { arrows, featureOf, partOf, type Reach } from './arrows'
import { type Import, readImports } from './read-imports'
import { targetOf } from './target'

export interface Module {
  /** From the repository's root, with `/`. */
  path: string
  text: string
}

/** The module that imports, and what its part may import. */
interface Importer {
  path: string
  part: string
  reach: Reach
}

const testFile = /\.test(?:\.tsx?)?$|(?:^|\/)test\//
/** Folders of the web that features build on, and that therefore know no feature. */
const beneathFeatures = /^web\/src\/(?:api|i18n|live|styles|ui)\//
/** Holds the product's version. */
const projectManifest = 'package.json'

const wrongPart = ({ part, reach }: Importer, target: string, one: Import): string | undefined => {
  const other = partOf(target)
  if (other === undefined) return 'leads out of the parts'
  if (other === part || reach.parts.includes(other)) return undefined
  if (!reach.types?.includes(other)) return `${part} may not import ${other}`
  return one.typeOnly ? undefined : `${part} may import only types from ${other}`
}

const wrongName = ({ part }: Importer, target: string, one: Import): string | undefined => {
  const samePackage = partOf(target)?.split('/')[0] === part.split('/')[0]
  return one.specifier.startsWith('.') && !samePackage
    ? 'another part is imported by its package name'
    : undefined
}

const wrongFeature = ({ path }: Importer, target: string): string | undefined => {
  const other = featureOf(target)
  if (other === undefined) return undefined
  const own = featureOf(path)
  if (own !== undefined && own !== other) return `the feature ${own} may not import the feature ${other}`
  return beneathFeatures.test(path) ? 'what features build on may not import a feature' : undefined
}

const wrongFile = (from: Importer, target: string, one: Import): string | undefined => {
  if (testFile.test(target)) return 'the product may not import tests'
  if (target === projectManifest && from.reach.node) return undefined
  return wrongName(from, target, one) ?? wrongPart(from, target, one) ?? wrongFeature(from, target)
}

const wrong = (from: Importer, one: Import): string | undefined => {
  const { part, reach } = from
  const target = targetOf(from.path, one.specifier)
  switch (target.kind) {
    case 'node':
      return reach.node ? undefined : `${part} may not import Node's modules`
    case 'npm':
      return !reach.npm || reach.npm.includes(target.name) ? undefined : `${part} may not import this package`
    case 'file':
      return wrongFile(from, target.path, one)
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
  const arrowFaults = imports.flatMap((one) => {
    const why = wrong({ path, part, reach }, one)
    return why ? [`${path} imports ${one.specifier}: ${why}`] : []
  })
  return [...arrowFaults, barrel(path, imports)].filter((fault) => fault !== undefined)
}

/**
 * Every import that the architecture does not allow, one sentence each. Tests are free; what is not
 * in a part (scripts, configuration, examples) is not looked at.
 */
export const violations = (modules: readonly Module[]): string[] => modules.flatMap(violationsOf)
