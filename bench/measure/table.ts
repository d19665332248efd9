type Cell = string | number | undefined

const digits = (value: number): number => {
  if (Math.abs(value) >= 100) return 0
  return Math.abs(value) >= 10 ? 1 : 2
}

/** A figure as it is shown: three digits or so, and a dash where there is none. */
export const figure = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en-US', { maximumFractionDigits: digits(value) })

/** How many times the peer's figure this one is, such as `0.5×`. */
export const ratio = (value: number | undefined, peer: number | undefined): string =>
  value === undefined || peer === undefined ? '–' : `${figure(value / peer)}×`

/** Prints a title and a table in Markdown, figures to the right. */
export const printTable = (title: string, head: readonly string[], rows: readonly Cell[][]): void => {
  const lines = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : figure(cell))))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  console.log(`\n### ${title}\n\n${[head, rule, ...lines].map(line).join('\n')}`)
}
