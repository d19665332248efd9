/** One line of a log: facts for operators. Never a phone number, a name, a token or a message of an error, which may quote them. */
export interface LogLine {
  level: 'warn' | 'error'
  event: string
  [fact: string]: string | number | string[] | undefined
}

export type Log = (line: LogLine) => void

/** Writes each line as JSON to standard error, where CloudWatch picks it up. */
export const consoleLog: Log = (line) => console.error(JSON.stringify(line))
