import type { BaseDatabaseAdapter } from 'payload'
import { z } from 'zod'

type Commit = () => Promise<void>

// What @payloadcms/drizzle 3.90 keeps of an open transaction: drizzle's own, and in it libsql's.
const session = z.looseObject({
  db: z.looseObject({
    session: z.looseObject({ tx: z.custom<{ commit: Commit }>((tx) => typeof Object(tx).commit === 'function') })
  })
})

/**
 * Hears what SQLite says to COMMIT. Payload 3.90 swallows it: a commit that fails, on a full disk for one, rolls back and
 * the editor is told that all was saved.
 * @returns a function that throws the failure, if there was one
 */
export function heardCommit(adapter: BaseDatabaseAdapter, id: number | string): () => void {
  const { tx } = session.parse(adapter.sessions?.[id]).db.session
  const commit = tx.commit.bind(tx)
  let failure: { error: unknown } | undefined
  tx.commit = async () => {
    try {
      await commit()
    } catch (error) {
      failure = { error }
      throw error
    }
  }
  return () => {
    if (failure) throw failure.error
  }
}
