import type { Feed } from './feed.ts'

/** JSON Feed. Source of the rules: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    icon: feed.icon,
    language: feed.locale,
    authors: [{ name: feed.author }],
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.entries.map(({ id, url, title, html, summary, image, published, updated, authors, locale }) => ({
      id,
      url,
      title,
      content_html: html,
      summary,
      image,
      date_published: published,
      date_modified: updated,
      ...(authors.length > 0 && { authors }),
      language: locale
    }))
  })
