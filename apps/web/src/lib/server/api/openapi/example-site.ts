import { exampleRecords, publicationsOf } from '@detwin/content/examples'
import { applyEntries } from '../../snapshot/apply.ts'
import { Snapshot } from '../../snapshot/snapshot.ts'

/** What a site with the examples of the contract has: documented answers are made of it, and so are never out of date. */
export const exampleSite = {
  snapshot: applyEntries(Snapshot.empty, publicationsOf(exampleRecords), 'examples'),
  today: '2026-11-20'
}
