import { day, localizedText, siteId } from '@detwin/content'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { seedId } from './seed-id.ts'
import { reviewedIn, type SeedRecord } from './seed-record.ts'

const site = z.strictObject({
  name: localizedText,
  tagline: localizedText,
  navigation: z.array(z.strictObject({ label: localizedText, href: z.string() })),
  footer: localizedText,
  /** The folder of a news post in content/news. */
  banner: z.strictObject({ news: z.string(), until: day.nullable() })
})

/** The name, the navigation, the footer and the banner. */
export function demoSite(): SeedRecord<'site'> {
  const { banner, ...texts } = site.parse(
    JSON.parse(readFileSync(new URL('./content/site/site.json', import.meta.url), 'utf8'))
  )
  return {
    type: 'site',
    id: siteId,
    sourceLocale: 'en',
    translations: reviewedIn(texts.name),
    ...texts,
    banner: { news: seedId(`news/${banner.news}`), until: banner.until }
  }
}
