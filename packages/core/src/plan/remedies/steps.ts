import type { Thousandths } from '../../quantity'
import type { Product } from '../plan'

/** The smallest whole number of the product's steps that is not below an amount from 0 up. */
export const stepsUp = ({ step = 1 }: Product, amount: Thousandths): Thousandths =>
  Math.ceil(amount / step) * step

/** The largest whole number of the product's steps that is not above an amount from 0 up. */
export const stepsDown = ({ step = 1 }: Product, amount: Thousandths): Thousandths =>
  Math.floor(amount / step) * step
