// @ts-check

const routes = /packages\/contract\/src\/(?:[\w-]+-)?routes\.ts$/

/** What of a route only the server and its description need: one line each, or two. */
const serverSide = /^ {2}(?:summary:\s+(?:'[^'\n]*'|"[^"\n]*")|(?:body|query|unavailable): \w+),\n/gm

/**
 * Leaves out of the web what it never looks at: a route's summary, and the schemas of what is sent to the
 * server, which checks it. With them goes the part of the schema library that only they use.
 * @returns {import('vite').Plugin}
 */
export const leanRoutes = () => ({
  name: 'lean-routes',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: routes },
    handler(code) {
      return { code: code.replace(serverSide, ''), map: null }
    },
  },
})
