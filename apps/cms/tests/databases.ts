import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the names of this run's databases on MongoDB begin with. */
    run: string
  }
}

/** Names the databases of a run of tests, and removes them at its end: those of a killed process are locked for a minute. */
export default function setup(project: TestProject): () => Promise<void> {
  const run = `detwin-test-${randomBytes(4).toString('hex')}`
  project.provide('run', run)
  return async () => {
    const uri = project.config.env.TEST_DATABASE
    if (!uri?.startsWith('mongodb')) return
    const client = await MongoClient.connect(uri)
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) if (name.startsWith(`${run}-`)) await client.db(name).dropDatabase()
    await client.close()
  }
}
