import Papa from 'papaparse'

/** The rows of a CSV text, whatever parts its cells: semicolons, commas or tabs. Never throws. */
export const readCsvRows = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: false,
  }).data
