/** Sizes of the grid's parts, in CSS pixels. */
export interface Geometry {
  row: number
  column: number
  /** Sticky column with the product's name; 0 where the line's header names it. */
  product: number
  /** Sticky column with the line's name. */
  line: number
  header: number
  /** Whether each product's lines stand below a head with its name, as high as a row. */
  heads: boolean
}

export const laptopGeometry: Geometry = {
  row: 36,
  column: 98,
  product: 124,
  line: 262,
  header: 60,
  heads: false,
}

/** Rows as high as a finger needs. */
export const phoneGeometry: Geometry = {
  row: 48,
  column: 112,
  product: 0,
  line: 136,
  header: 60,
  heads: true,
}
