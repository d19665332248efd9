import { existsSync } from 'node:fs'

/** The order in which the engine looks for the last record of a table's stream, at every write. */
const INDEX = `CREATE INDEX IF NOT EXISTS rembuk_stream_order
  ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`

/**
 * Gives the embedded engine's file an index by which it finds the end of a stream. Without it, the engine
 * reads every record that the stream ever had for each item that it writes, and gets slower with each. To be
 * called while no engine has the file open; one that is open, or was not closed well, is left to the engine.
 * @returns whether the index is there now. Where it is not, the engine works all the same.
 */
export const indexStream = async (file: string): Promise<boolean> => {
  if (!existsSync(file) || existsSync(`${file}-wal`)) return false
  const { default: sqlite } = await import('node-sqlite3-wasm')
  const database = new sqlite.Database(file, { fileMustExist: true })
  try {
    // A write-ahead log is shared through memory, or belongs to one.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec(INDEX)
    return true
  } catch (error) {
    if (error instanceof sqlite.SQLite3Error) return false
    throw error
  } finally {
    database.close()
  }
}
