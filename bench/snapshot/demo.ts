import { Family } from '../../scripts/start/family.ts'
import type { Part } from '../report/measure.ts'
import type { Site } from '../site.ts'
import { startsOf } from './starts.ts'

/** Starts the web app of a demo site again and again from what it has on its disk. Ends the running one. */
export async function demoStarts({ settings, web }: Site): Promise<Part> {
  await web.end()
  const family = new Family()
  try {
    return {
      name: 'The web app with the demo',
      measures: [await startsOf(family, 'Start from disk, the demo', settings)]
    }
  } finally {
    await family.end()
  }
}
