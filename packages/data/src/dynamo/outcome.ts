import { Outage } from '@rembuk/usecases/ports/outage'
import { ElectroError } from 'electrodb'

/** What ElectroDB calls an error that came from DynamoDB. */
const fromDynamo = 4001

/**
 * The answer of one operation, its errors told apart: what DynamoDB or the way to it reports becomes
 * an Outage, whose cause may quote keys; anything else is a bug of ours and stays as it is.
 */
export const answerOf = async <T>(operation: Promise<T>): Promise<T> => {
  try {
    return await operation
  } catch (error) {
    if (!(error instanceof ElectroError) || error.code !== fromDynamo) throw error
    const { cause } = error
    throw new Outage(`DynamoDB: ${cause instanceof Error ? cause.name : 'no answer'}`, { cause })
  }
}
