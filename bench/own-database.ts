import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'

/** Address of a new database on a MongoDB server. */
export function ownDatabase(server: string): string {
  const uri = new URL(server)
  uri.pathname = `/detwin-bench-${randomBytes(6).toString('hex')}`
  return uri.href
}

export async function dropDatabase(uri: string): Promise<void> {
  const client = new MongoClient(uri)
  await client.db().dropDatabase()
  await client.close()
}
