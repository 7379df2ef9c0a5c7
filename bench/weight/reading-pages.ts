import { linksOf } from './links.ts'

const lists = ['statements', 'news', 'cities', 'groups']

/** Addresses of one page of every kind, in these languages: what the site itself links to. */
export async function readingPages(webUrl: string, locales: readonly string[]): Promise<string[]> {
  const pages: string[] = []
  for (const locale of locales) {
    pages.push(`/${locale}`)
    for (const list of lists) {
      const records = await linksOf(`${webUrl}/${locale}/${list}`, new RegExp(`^/${locale}/${list}/.`))
      pages.push(`/${locale}/${list}`, ...records.slice(0, 1))
    }
    const city = `/${locale}/cities/se/gothenburg`
    pages.push(...(await linksOf(webUrl + city, new RegExp(`^/${locale}/agreements/`))).slice(0, 1))
    pages.push(...(await linksOf(`${webUrl}/${locale}`, new RegExp(`^/${locale}/about$`))))
  }
  return pages
}
