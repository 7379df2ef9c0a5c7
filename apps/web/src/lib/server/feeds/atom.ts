import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Entry, Feed } from './feed.ts'

/** Atom 1.0. Source of the rules: RFC 4287. */
export function atom(feed: Feed): string {
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale }, [
    x('id', feed.id),
    x('title', clean(feed.title)),
    x('updated', feed.updated),
    x('author', [x('name', clean(feed.author))]),
    x('icon', feed.icon),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self.atom }),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.page, hreflang: feed.locale }),
    ...(feed.hub ? [x('link', { rel: 'hub', href: feed.hub })] : []),
    ...feed.entries.map(entry)
  ])
  // The library leaves `>` as it is, and XML forbids one place for it (https://www.w3.org/TR/xml/#syntax).
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
}

const entry = ({ id, title, url, locale, published, updated, summary, html, authors }: Entry) =>
  x('entry', { 'xml:lang': locale }, [
    x('id', id),
    x('title', clean(title)),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', published),
    x('updated', updated),
    ...authors.map(({ name, url: uri }) => x('author', [x('name', clean(name)), ...(uri ? [x('uri', uri)] : [])])),
    ...(summary ? [x('summary', clean(summary))] : []),
    x('content', { type: 'html' }, clean(html))
  ])

// XML 1.0 knows no way to write control characters at all, nor half of a pair. https://www.w3.org/TR/xml/#charsets
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Control}\ufffe\uffff]/gu, (character) => (/[\t\n\r\u0080-\u009f]/.test(character) ? character : ''))
