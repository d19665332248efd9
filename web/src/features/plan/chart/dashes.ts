/** Dashes that tell the chart's level lines apart without their colours: lengths on and off, in CSS pixels. */
export const DASHES = { safety: [8, 5], ceiling: [2, 4] }
