import { localeInfo } from '@detwin/content'
import type { Measure, Part } from '../report/measure.ts'
import { spread, spreadOf } from '../report/numbers.ts'
import type { Site } from '../site.ts'
import { linksOf } from '../weight/links.ts'

const limit = 150
const each = 50
/** Of every language, unmeasured: a site that runs has its fonts at hand. */
const warmUp = 5

/** The pictures of shared links: drawn for the first who asks, read from the disk ever after. */
export async function cards({ web }: Site): Promise<Part> {
  const measures: Measure[] = []
  for (const locale of ['en', 'zh-Hant', 'ug'] as const) {
    const pictures = await picturesOf(web.url, locale)
    const [first, ...others] = await timesOf(pictures)
    const drawn = spreadOf(others.slice(warmUp))
    measures.push({
      what: `Drawn, ${localeInfo[locale].english}`,
      goal: `p95 ≤ ${limit} ms`,
      measured: `${spread(drawn)} · ${pictures.length} cities; the first of all ${Math.round(first ?? 0)} ms`,
      met: drawn.p95 <= limit,
      numbers: { milliseconds: drawn, first }
    })
    const kept = spreadOf((await timesOf(pictures)).slice(warmUp), 1)
    measures.push({
      what: `Kept, ${localeInfo[locale].english}`,
      measured: spread(kept),
      numbers: { milliseconds: kept }
    })
  }
  return { name: 'Pictures of shared links (1200 × 630, PNG)', measures }
}

/** Of cities, as their pages name them. */
async function picturesOf(url: string, locale: string): Promise<string[]> {
  const cities = await linksOf(`${url}/${locale}/cities`, new RegExp(`^/${locale}/cities/[a-z]{2}/.`))
  return Promise.all(cities.slice(0, each).map((path) => pictureOf(url + path)))
}

async function pictureOf(page: string): Promise<string> {
  const [, picture] = /<meta property="og:image" content="([^"]+)"/.exec(await (await fetch(page)).text()) ?? []
  if (!picture) throw new Error(`${page} names no picture.`)
  return picture
}

/** Milliseconds, one picture after another. */
async function timesOf(pictures: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const picture of pictures) {
    const from = performance.now()
    const answer = await fetch(picture)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${picture} answered ${answer.status}.`)
    times.push(performance.now() - from)
  }
  return times
}
