import { quantile } from '../measure/quantile'
import { audit } from './audit.mjs'
import type { Site } from './site'

const RUNS = 5
const MOST_RUNS = 9

export interface LighthouseFigures {
  /** 0 to 100. */
  score: number
  /** Milliseconds on the phone and network that Lighthouse computes. */
  firstPaint: number
  largestPaint: number
  blocked: number
  shift: number
}

const once = async (site: Site): Promise<LighthouseFigures> => {
  const { score, value } = await audit(site.plan, { port: site.debuggingPort, cookie: site.cookie })
  return {
    score,
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  }
}

/** Lighthouse's figures of the plan's page on a phone, each the median of five first visits. */
export const lighthouseFigures = async (site: Site): Promise<LighthouseFigures> => {
  const runs: LighthouseFigures[] = []
  for (let run = 0; run < MOST_RUNS && runs.length < RUNS; run++) {
    const figures = await once(site)
    // On a busy machine a run may see no paint, and has no score then.
    if (!Number.isNaN(figures.score)) runs.push(figures)
  }
  if (runs.length < RUNS) throw new Error(`only ${runs.length} of ${MOST_RUNS} runs had a score`)
  const median = (name: keyof LighthouseFigures) =>
    quantile(
      runs.map((each) => each[name]),
      0.5,
    )
  return {
    score: median('score'),
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    blocked: median('blocked'),
    shift: median('shift'),
  }
}
