/** The document that is measured: a plan of the demo. */
export const BENCH_DOCUMENT = 'batang.plan.1'
