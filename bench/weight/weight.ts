import type { Browser } from '@playwright/test'
import type { Measure, Part } from '../report/measure.ts'
import { kB } from '../report/numbers.ts'
import type { Site } from '../site.ts'
import { heaviestCity } from './heaviest-city.ts'
import { readingPages } from './reading-pages.ts'
import { visit, type Weight } from './visit.ts'

const languages = ['en', 'zh-Hant'] as const

/** What a first visit brings over the wire, in a real browser with an empty cache. */
export async function weight(site: Site, browser: Browser): Promise<Part> {
  const measures: Measure[] = []
  for (const locale of languages) {
    const heaviest = await heaviestCity(site.web.url, locale)
    const gothenburg = `/${locale}/cities/se/gothenburg`
    measures.push(
      await weigh(browser, site, 'Home', `/${locale}`, 60_000),
      await weigh(browser, site, 'The map', `/${locale}/map`, 120_000),
      await weigh(browser, site, 'A country', `/${locale}/cities/jp`, 40_000),
      await weigh(browser, site, 'A city', gothenburg, 40_000),
      await weigh(browser, site, 'A search', `/${locale}/search?q=shanghai`, 60_000),
      await weigh(browser, site, `The heaviest of ${heaviest.of} cities`, heaviest.path, 40_000)
    )
  }
  measures.push(await scripts(browser, site))
  return { name: 'Page weight over the wire, first visit (Chromium, headers included)', measures }
}

async function weigh(browser: Browser, site: Site, what: string, path: string, limit: number): Promise<Measure> {
  const found = await visit(browser, site.web.url + path)
  return {
    what: `${what}, ${decodeURI(path)}`,
    goal: `≤ ${limit / 1000} kB`,
    measured: `${kB(found.bytes)} in ${found.requests} requests (${found.encodings.join(', ')})`,
    met: found.bytes <= limit,
    numbers: { ...found }
  }
}

/** One page of every kind there is to read, in both languages. */
async function scripts(browser: Browser, site: Site): Promise<Measure> {
  const paths = await readingPages(site.web.url, languages)
  const found: Record<string, Weight> = {}
  for (const path of paths) found[path] = await visit(browser, site.web.url + path)
  const bytes = Object.values(found).reduce((sum, { scriptBytes }) => sum + scriptBytes, 0)
  const largest = Object.entries(found).sort(([, a], [, b]) => b.bytes - a.bytes)[0]
  return {
    what: `JavaScript on ${paths.length} reading pages`,
    goal: '0 bytes',
    measured: `${bytes} bytes${largest ? `; the largest page is ${largest[0]}, ${kB(largest[1].bytes)}` : ''}`,
    met: bytes === 0,
    numbers: { scriptBytes: bytes, pages: found }
  }
}
