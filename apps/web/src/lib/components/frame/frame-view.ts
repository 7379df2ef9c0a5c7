import type { Locale } from '@detwin/content'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { plainIn, type Shown, shownIn } from '../text/shown.ts'

/** What stands around every page. */
export interface FrameView {
  name: Shown
  tagline: Shown
  navigation: { label: Shown; href: string }[]
  footer: Shown | undefined
  banner: { title: Shown; path: string } | undefined
  /** Day of the newest publication, `YYYY-MM-DD`. */
  updatedOn: string | undefined
}

export function frameView(snapshot: Snapshot, locale: Locale, today: string): FrameView {
  const { site } = snapshot
  const { frame, locale: spoken } = words(locale)
  return {
    name: (site && shownIn(site.name, site, locale)) ?? plainIn(frame.defaultName, spoken),
    tagline: (site && shownIn(site.tagline, site, locale)) ?? plainIn(frame.defaultTagline, spoken),
    navigation: navigation(snapshot, locale),
    footer: site && shownIn(site.footer, site, locale),
    banner: banner(snapshot, locale, today),
    updatedOn: snapshot.updatedAt?.slice(0, 10)
  }
}

function navigation(snapshot: Snapshot, locale: Locale): FrameView['navigation'] {
  const { site } = snapshot
  const { frame, locale: spoken } = words(locale)
  const own = (site?.navigation ?? []).flatMap(({ label, href }) => {
    const shown = site && shownIn(label, site, locale)
    return shown ? [{ label: shown, href }] : []
  })
  if (own.length > 0) return own
  return (['cities', 'map', 'act', 'statements', 'news', 'groups'] as const).map((noun) => ({
    label: plainIn(frame.navigation[noun], spoken),
    href: `/${noun}`
  }))
}

/** The news post on top of every page, until and including its last day. */
function banner(snapshot: Snapshot, locale: Locale, today: string): FrameView['banner'] {
  const wanted = snapshot.site?.banner
  if (!wanted || (wanted.until && wanted.until < today)) return undefined
  const post = snapshot.get('news', wanted.news)
  const title = post && shownIn(post.title, post, locale)
  return title && { title, path: pathOf(post) ?? '' }
}
