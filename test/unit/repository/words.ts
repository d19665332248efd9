/** A text that no file of the repository may hold. */
interface Banned {
  rule: string
  pattern: RegExp
  /** Files that it is looked for in; all where this is left out. */
  files?: RegExp
}

const code = /\.(?:[cm]?[jt]sx?|css)$/
const tests = /\.(?:test|spec)\.tsx?$|(?:^|\/)test\//

const banned: readonly Banned[] = [
  {
    rule: 'names the host of a package registry',
    pattern: /registry\.(?:npmjs|yarnpkg)|npm\.pkg\.|^registry\s*=/im,
  },
  {
    rule: "holds a path of somebody's machine",
    pattern: /(?:^|[\s'"`(=:])(?:\/(?:work|home|root|Users)\/\w|[A-Z]:\\Users)/m,
  },
  {
    rule: 'leaves a test out',
    pattern: /\b(?:it|test|describe|suite)\.(?:skip|only|todo|fixme)\b/,
    files: tests,
  },
  { rule: 'silences a check', pattern: /@ts-(?:ignore|nocheck|expect-error)|biome-(?:ignore)/, files: code },
  { rule: 'puts work off', pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/, files: code },
]

/** What is wrong with the words of a file, one sentence each. */
export const badWords = (path: string, text: string): string[] =>
  banned
    .filter(({ files, pattern }) => (files?.test(path) ?? true) && pattern.test(text))
    .map(({ rule, pattern }) => `${path} ${rule}: ${pattern.exec(text)?.[0].trim()}`)
