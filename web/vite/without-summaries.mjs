// @ts-check

const routes = /\/packages\/contract\/src\/[a-z-]*routes\.ts$/
const summary = /^\s+summary:\s+(?:'[^'\n]*'|"[^"\n]*"),\n/gm

/**
 * Leaves out what routes say of themselves for the API's description: a page calls them and never reads it.
 */
export const withoutSummaries = () => ({
  name: 'without-summaries',
  apply: /** @type {const} */ ('build'),
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code @param {string} id */
  transform: (code, id) => (routes.test(id) ? code.replace(summary, '\n') : undefined),
})
