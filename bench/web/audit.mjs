import lighthouse from 'lighthouse'

/** What Lighthouse takes from a device by itself, and its copy of the plan: each run is a first visit. */
const clearStorageTypes = ['file_systems', 'shader_cache', 'service_workers', 'cache_storage', 'indexeddb']

/**
 * One run of Lighthouse on a page, in the browser that listens on this port: its score from 0 to 100 and
 * its audits' values by id.
 *
 * @param {string} page
 * @param {{ port: number, cookie: string }} browser
 * @returns {Promise<{ score: number, value: (id: string) => number }>}
 */
export const audit = async (page, { port, cookie }) => {
  const result = await lighthouse(page, {
    port,
    logLevel: 'silent',
    onlyCategories: ['performance'],
    clearStorageTypes,
    extraHeaders: { Cookie: cookie },
  })
  const { audits = {}, categories } = result?.lhr ?? {}
  return {
    score: 100 * (categories?.performance?.score ?? Number.NaN),
    value: (id) => audits[id]?.numericValue ?? Number.NaN,
  }
}
