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
    ...feed.entries.map(entry)
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`
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

// XML 1.0 knows no way to write these at all. https://www.w3.org/TR/xml/#charsets
// eslint-disable-next-line no-control-regex -- they are what it is about
const clean = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
