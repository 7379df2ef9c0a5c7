import { statusOf } from '@detwin/content'
import {
  cityList,
  gothenburg,
  gothenburgShanghai,
  jointStatement,
  orebro,
  pressReport,
  shanghai
} from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../../../tests/snapshots.ts'
import { languageOfPlace, letterLanguage } from './letter-language.ts'
import { letterView } from './letter-view.ts'

const asked = { locale: 'en', language: 'en', today: '2026-11-24', origin: 'https://site.example' } as const
const snapshot = exampleSnapshot()

describe('a letter to a city', () => {
  const view = letterView(gothenburg, snapshot, asked)

  test('has facts with their sources, and no event that proved wrong', () => {
    expect(view.facts.map(({ text }) => text)).toEqual([
      'The agreement between Gothenburg and Shanghai lapsed on 31 December 2019.',
      'Memorandum between Gothenburg and Shanghai, signed in 1986.',
      'Sister-city agreement between Gothenburg and Shanghai, signed in 2003, valid until 31 December 2019.'
    ])
    expect(view.facts[0]?.source.url).toBe(pressReport.archiveUrl ?? pressReport.url)
    for (const { lines, text, source } of view.facts) expect(lines).toBe(`${text}\nSource: ${source.url}`)
  })

  const told = (events: typeof gothenburgShanghai.events) => {
    const { status, since, certainty } = statusOf(events)
    const changed = { ...gothenburgShanghai, events, status, statusSince: since, statusCertainty: certainty }
    return letterView(gothenburg, exampleSnapshot(changed), asked)
  }
  const [, wrong, lapse] = gothenburgShanghai.events
  if (!wrong || !lapse) throw new Error('The example has other events.')
  const ended = { ...wrong, correction: null }

  test('cites the source of the event that decided, and tells a later claim as one', () => {
    const decided = { ...ended, id: 'a', date: '2020-02-24', certainty: 'verified' as const, sources: [cityList.id] }
    const claimed = { ...ended, id: 'b', date: '2021', sources: [pressReport.id] }
    const { facts } = told([decided, claimed])
    expect(facts[0]).toMatchObject({
      text: 'The agreement between Gothenburg and Shanghai ended on 24 February 2020.',
      source: { url: cityList.archiveUrl ?? cityList.url }
    })
    expect(facts.slice(1).map(({ text }) => text)).toContain(
      'The agreement between Gothenburg and Shanghai: ended in 2021 (claimed, not verified).'
    )
    expect(facts.filter(({ text }) => text.includes('24 February 2020'))).toHaveLength(1)
  })

  test('says of what nobody verified that it is claimed, in letter and message', () => {
    const view = told([ended])
    const sentence = 'The agreement between Gothenburg and Shanghai ended in April 2020 (claimed, not verified).'
    expect(view.facts[0]?.text).toBe(sentence)
    expect(view.share.text).toContain(sentence)
  })

  test('asks what fits where the agreement stands', () => {
    const at = (status: typeof gothenburgShanghai.status) =>
      letterView(gothenburg, exampleSnapshot({ ...gothenburgShanghai, status }), asked).act.purpose
    expect([at('active'), at('under_review'), at('unverified'), at('ended'), at('lapsed')]).toEqual([
      'end',
      'end',
      'ask',
      'thank',
      'thank'
    ])
  })

  test('is compared with the statement and the questions, in plain words', () => {
    expect(view.common).toContain('We ask our city halls to end their agreements.')
    expect(view.common).not.toContain('<')
    expect(view.common).toContain(view.questions[0])
  })

  test('can be in another language than the page', () => {
    const chinese = letterView(gothenburg, snapshot, { ...asked, language: 'zh-Hant' })
    expect(chinese.facts[1]?.text).toBe('哥德堡與上海市的備忘錄，1986年簽署。')
    expect(chinese.subject).toContain('上海')
    expect(chinese.act.name.text).toBe('Gothenburg')
    expect(chinese.common).toContain(jointStatement.body['zh-Hant']?.replace(/<[^>]+>/g, ''))
  })

  test('is in the language of the place where the address names none', () => {
    const swedish = letterView(gothenburg, snapshot, { ...asked, language: null })
    expect(swedish.language).toBe('sv')
    expect(swedish.facts.map(({ text }) => text)).toEqual([
      'Avtalet mellan Göteborg och Shanghai löpte ut den 31 december 2019.',
      'Memorandum mellan Göteborg och Shanghai, undertecknat 1986.',
      'Vänortsavtal mellan Göteborg och Shanghai, undertecknat 2003, gällande till och med 31 december 2019.'
    ])
  })

  test('tells its facts in German', () => {
    const german = letterView(gothenburg, snapshot, { ...asked, language: 'de' })
    expect(german.facts.slice(0, 2).map(({ text }) => text)).toEqual([
      'Die Vereinbarung zwischen Gothenburg und Shanghai ist am 31. Dezember 2019 ausgelaufen.',
      'Memorandum zwischen Gothenburg und Shanghai, unterzeichnet 1986.'
    ])
  })

  test('counts what other places in the country decided', () =>
    expect(letterView(orebro, snapshot, asked).facts.at(-1)).toMatchObject({
      id: 'others',
      text: expect.stringContaining('1 other agreement'),
      source: { url: 'https://site.example/en/cities?country=SE' }
    }))

  test('is shared with every agreement of the city', () => {
    const second = { ...gothenburgShanghai, id: 'f'.repeat(24), chinaCity: null, status: 'active' as const }
    const { text } = letterView(gothenburg, exampleSnapshot(second), asked).share
    expect(text).toMatch(/lapsed on 31 December 2019\. .*has been active since 31 December 2019.*\. As of/)
  })

  test('is shared as a sentence with its day', () =>
    expect(view.share).toMatchObject({
      text: 'The agreement between Gothenburg and Shanghai lapsed on 31 December 2019. As of 1 November 2026, with sources:',
      url: 'https://site.example/en/cities/se/gothenburg'
    }))

  test('knows the council and what can be filed', () => {
    expect(view.act.contact).toMatchObject({ email: 'clerk@city.example', verifiedOn: '2026-10-20' })
    expect(view.act.procedure?.ways).toHaveLength(1)
    expect(letterView(orebro, snapshot, asked).act.contact).toBeNull()
    expect(letterView({ ...shanghai, country: 'DK' }, snapshot, asked).act.procedure).toBeNull()
  })
})

describe('the language of a letter', () => {
  test('is that of the place, if this site speaks it, else English', () => {
    expect(languageOfPlace('SE', ['en', 'sv'])).toBe('sv')
    expect(languageOfPlace('SE', ['en'])).toBe('en')
    expect(languageOfPlace('CH', ['en', 'de'])).toBe('en')
  })
  test('can be asked for; what is no language of letters is named', () => {
    expect(letterLanguage('zh-Hant', 'SE', ['en', 'zh-Hant'])).toEqual({ locale: 'zh-Hant', unknown: null })
    expect(letterLanguage('tlh', 'SE', ['en'])).toEqual({ locale: 'en', unknown: 'tlh' })
    expect(letterLanguage('', 'SE', ['en'])).toEqual({ locale: 'en', unknown: '' })
  })
})
