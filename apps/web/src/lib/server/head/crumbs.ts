import { briefOf } from '#lib/components/agreement/agreement-view.ts'
import { chinaSide, citySide } from '#lib/components/agreement/china-side.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { plainIn, shownIn } from '#lib/components/text/shown.ts'
import { filled } from '#lib/messages/filled.ts'
import { words } from '#lib/messages/words.ts'
import { areaCard } from '../cards/area-card.ts'
import type { PageOfRecord } from './page-of-record.ts'

export interface Crumb {
  name: string
  /** Below the language. */
  path: string
}

const lists = ['statements', 'news', 'cities', 'groups', 'numbers', 'data', 'map', 'act'] as const

/** Pages that stand below a list of another name. */
const below: Record<string, (typeof lists)[number]> = { agreements: 'cities', provinces: 'cities' }

/** The way from the home page to this one, both included; only the home page where nothing is known of this one. */
export function crumbsOf({ snapshot, locale, path, record }: Omit<PageOfRecord, 'siteUrl' | 'card'>): Crumb[] {
  const said = words(locale)
  const site = snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)
  const crumbs: Crumb[] = [{ name: site?.text ?? said.frame.defaultName, path: '' }]
  const [, noun = ''] = path.split('/')
  const list = lists.find((each) => each === (below[noun] ?? noun))
  if (list) crumbs.push({ name: said[list].title, path: `/${list}` })
  const area = areaCard(snapshot, locale, path)
  if (area) crumbs.push({ name: area.title.text, path })
  if (!record || record.type === 'site') return crumbs
  return [...crumbs, { name: nameIn(), path }]

  function nameIn(): string {
    switch (record?.type) {
      case 'statement':
      case 'news':
      case 'page':
        return (shownIn(record.title, record, locale) ?? plainIn(record.slug, locale)).text
      case 'city':
      case 'group':
        return nameOf(record, locale).text
      case 'agreement': {
        const brief = briefOf(record, snapshot, locale)
        return filled(said.agreement.title, { city: citySide(brief, said).text, china: chinaSide(brief, said).text })
      }
      default:
        return ''
    }
  }
}
