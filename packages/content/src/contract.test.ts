import { describe, expect, test } from 'vitest'
import { exampleRecords, gothenburgShanghai, publicationsOf } from './examples/index.ts'
import { hashOf, publication, publicRecord, recordTypes, statementTextHash, statusOf, textIn } from './index.ts'

describe('the example documents', () => {
  test.each(exampleRecords.map((record) => [record.type, record.id, record] as const))(
    '%s %s is valid',
    (_type, _id, record) => {
      expect(publicRecord.parse(record)).toEqual(record)
    }
  )

  test('hold every record type', () => {
    expect(new Set(exampleRecords.map(({ type }) => type))).toEqual(new Set(recordTypes))
  })

  test('make valid publications', () => {
    for (const entry of publicationsOf(exampleRecords)) expect(publication.parse(entry)).toEqual(entry)
  })

  test('have the status their events compute to', () => {
    const { status, since, certainty } = statusOf(gothenburgShanghai.events)
    expect([status, since, certainty]).toEqual([
      gothenburgShanghai.status,
      gothenburgShanghai.statusSince,
      gothenburgShanghai.statusCertainty
    ])
  })
})

describe('the contract', () => {
  test('refuses a field that is not listed', () => {
    expect(publicRecord.safeParse({ ...gothenburgShanghai, internalNotes: 'met the mayor' }).success).toBe(false)
  })

  test('refuses a language that is not ours', () => {
    expect(publicRecord.safeParse({ ...gothenburgShanghai, translations: { zh: { state: 'reviewed' } } }).success).toBe(
      false
    )
  })
})

describe('a text', () => {
  const text = { en: 'Gothenburg', 'zh-Hant': '哥德堡' }

  test('is shown in the wanted language', () =>
    expect(textIn(text, 'zh-Hant', 'en')).toEqual({ text: '哥德堡', locale: 'zh-Hant', fallback: false }))
  test('falls back to the source language, and says so', () =>
    expect(textIn(text, 'sv', 'en')).toEqual({ text: 'Gothenburg', locale: 'en', fallback: true }))
  test('is never shown in a third language', () =>
    expect(textIn({ 'zh-Hant': '哥德堡' }, 'zh-Hans', 'en')).toBeUndefined())
})

describe('the hash that a signature names', () => {
  const body = '<p>We ask.</p>'
  const hash = statementTextHash({ title: 'End them', body })

  test('changes with the title and with the text', () => {
    expect(statementTextHash({ title: 'End it', body })).not.toBe(hash)
    expect(statementTextHash({ title: 'End them', body: '<p>We demand.</p>' })).not.toBe(hash)
  })

  test('does not change with a picture or what describes it', () => {
    const figure = (alt: string) =>
      `<figure><img src="/media/a.webp" alt="${alt}" /><figcaption>X</figcaption></figure>`
    expect(statementTextHash({ title: 'End them', body: figure('A square') + body })).toBe(hash)
    expect(statementTextHash({ title: 'End them', body: body + figure('A hall') })).toBe(hash)
  })
})

describe('a hash', () => {
  test('does not depend on the order of keys', () =>
    expect(hashOf({ a: 1, b: ['ä'] })).toBe(hashOf({ b: ['ä'], a: 1 })))
  test('is SHA-256 of the canonical JSON', () =>
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'))
  test('refuses what is not JSON', () => expect(() => hashOf(undefined)).toThrow('Only a JSON value has a hash.'))
})
