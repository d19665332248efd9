/** What a spreadsheet may take for a formula, also behind spaces and in its full-width forms. */
const formulaStart = /^[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/

/**
 * A text that no spreadsheet takes for a formula: an apostrophe goes before one that starts with `=`, `+`,
 * `-`, `@`, a tab or a line break. `writtenText` gives back the text as it was.
 */
export const neutralText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)

/** The text behind a neutralised one. */
export const writtenText = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text
