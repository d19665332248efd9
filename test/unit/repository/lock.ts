/** The parts of a package-lock.json (version 3) that the rules look at. */
export interface Lock {
  packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>
}

/** Folders in which Node looks for a package that the one at `path` needs, nearest first. */
const foldersFrom = (path: string): string[] => {
  if (path === '') return ['']
  const above = path.lastIndexOf('/node_modules/')
  return [path, ...foldersFrom(above < 0 ? '' : path.slice(0, above))]
}

/**
 * Optional dependencies that a package in the lock names and the lock does not hold. `npm ci` leaves
 * such a package out on the platform that needs it, or dies, although `npm install` seemed to work.
 */
export const missingOptionals = ({ packages }: Lock): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !foldersFrom(path).some((at) => `${at ? `${at}/` : ''}node_modules/${name}` in packages),
      )
      .map((name) => `${path || 'the project'} needs ${name}`),
  )

/** Packages whose download address is written in the lock; links to folders are no addresses. */
export const addressed = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.includes('://'))
    .map(([path]) => path)
