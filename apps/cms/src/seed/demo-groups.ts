import { localizedText } from '@detwin/content'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { seedId } from './seed-id.ts'
import { reviewedIn, type SeedRecord } from './seed-record.ts'

const groups = z.array(
  z.strictObject({
    key: z.string(),
    country: z.string().nullable(),
    name: localizedText,
    description: localizedText
  })
)

/** Groups that sign the statement; each name says that it is an example. */
export const demoGroups = (): SeedRecord<'group'>[] =>
  groups
    .parse(JSON.parse(readFileSync(new URL('./content/groups/groups.json', import.meta.url), 'utf8')))
    .map(({ key, country, name, description }) => ({
      type: 'group',
      id: seedId(`group/${key}`),
      sourceLocale: 'en',
      translations: reviewedIn(name),
      name,
      description,
      country,
      website: null,
      logo: null
    }))
