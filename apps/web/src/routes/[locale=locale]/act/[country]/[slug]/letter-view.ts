import { type City, formatDate, type Locale } from '@detwin/content'
import { actView } from '#lib/components/act/act-view.ts'
import { qrCode } from '#lib/components/act/qr.ts'
import { briefOf } from '#lib/components/agreement/agreement-view.ts'
import { standsIn } from '#lib/components/agreement/stands-in.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { plainIn, shownIn } from '#lib/components/text/shown.ts'
import { textOfHtml } from '#lib/components/text/text-of-html.ts'
import { filled } from '#lib/messages/filled.ts'
import { gapIn } from '#lib/messages/gap.ts'
import { spokenLocales, words as wordsFor } from '#lib/messages/words.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { byDate } from '../../../articles.ts'
import { factsOf } from './letter-facts.ts'
import { letterLanguage } from './letter-language.ts'

interface Asked {
  locale: Locale
  /** The language of the letter, as the address says. */
  language: string | null
  /** `YYYY-MM-DD` */
  today: string
  origin: string
}

/** A page to write to a city: what is known in the language of the letter, and everything around it in the reader's. */
export function letterView(city: City, snapshot: Snapshot, { locale, language, today, origin }: Asked) {
  const act = actView(city, snapshot, locale, today)
  const { locale: of, unknown } = letterLanguage(language, city.country)
  const words = wordsFor(of)
  const agreements = snapshot.agreementsOf(city)
  const china = agreements.length === 1 ? snapshot.get('city', agreements[0]?.chinaCity) : undefined
  const names = {
    city: nameOf(city, of).text,
    china: china ? nameOf(china, of).text : words.letter.forCouncil.someChina
  }
  const fill = (phrase: string) => filled(phrase, names)
  const facts = factsOf(city, {
    snapshot,
    words,
    pages: {
      city: `${origin}/${of}${act.cityPath}`,
      country: `${origin}/${of}/cities?country=${city.country}`,
      title: new URL(origin).host
    }
  })
  const questions = words.letter.forCouncil.questions[act.purpose].map(fill)
  return {
    act,
    agreements: agreements.map((agreement) => briefOf(agreement, snapshot, locale)),
    language: of,
    languages: spokenLocales,
    unknown,
    subject: fill(words.letter.forCouncil.subject),
    questions,
    facts,
    common: [commonText(snapshot, of), ...questions].join('\n'),
    share: shareOf(city, snapshot, locale, { today, origin, path: act.cityPath })
  }
}

export type LetterView = ReturnType<typeof letterView>

/** The newest statement in plain words: what many would copy from. */
function commonText(snapshot: Snapshot, locale: Locale): string {
  const [statement] = byDate(snapshot.all('statement'))
  const body = statement && shownIn(statement.body, statement, locale)
  return textOfHtml(body?.text ?? '')
}

interface Shared {
  today: string
  origin: string
  path: string
}

/** Where the city stands with its day, for a message; and the city's page as a QR code. */
function shareOf(city: City, snapshot: Snapshot, locale: Locale, { today, origin, path }: Shared) {
  const words = wordsFor(locale)
  const url = `${origin}/${locale}${path}`
  const stands = snapshot
    .agreementsOf(city)
    .map((agreement) => standsIn(briefOf(agreement, snapshot, words.locale), words))
    .join(gapIn(words.locale))
  const none = filled(words.city.none, { city: nameOf(city, locale).text })
  const date = formatDate(snapshot.updatedAt?.slice(0, 10) ?? today, words.locale)
  return { text: words.act.sharing.cityText(stands || none, date), url, qr: qrCode(url) }
}

/** A text in the language of the letter. */
export const inLanguage = (view: Pick<LetterView, 'language'>, text: string) => plainIn(text, view.language)
