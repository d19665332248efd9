import type { DocumentLog } from '@rembuk/sync/server/ports'
import type { Place } from '../place'
import { dynamoClientClaims } from './client-claims'
import { dynamoEntries } from './entries'
import { dynamoHead } from './head'
import { dynamoKeptSnapshots } from './kept-snapshots'
import { dynamoSnapshots } from './snapshots'

/** Everything about one document lies under one partition key, `doc#<id>`. */
export const dynamoLog = (place: Place): DocumentLog => ({
  ...dynamoHead(place),
  ...dynamoEntries(place),
  ...dynamoSnapshots(place),
  ...dynamoKeptSnapshots(place),
  ...dynamoClientClaims(place),
})
