import { exampleRecords, gothenburg, gothenburgShanghai, jointStatement, orebro } from '@detwin/content/examples'
import { apiTypeNames, apiTypes, recordShapes } from '@detwin/content/api'
import { describe, expect, test } from 'vitest'
import { inOneLanguage } from './in-one-language.ts'
import { recordMeta } from './record-meta.ts'

describe('a record in one language', () => {
  test('tells each text in it, and what became of the translation', () => {
    expect(inOneLanguage(gothenburg, 'sv')).toMatchObject({
      slug: 'gothenburg',
      name: { text: 'Göteborg', locale: 'sv', state: 'reviewed' },
      contact: { office: { text: 'The clerk of the example', locale: 'en', state: 'reviewed' } },
      translations: gothenburg.translations
    })
    expect(inOneLanguage(jointStatement, 'sv').title).toEqual({
      text: 'Avsluta avtalen',
      locale: 'sv',
      state: 'machine'
    })
    expect(inOneLanguage(jointStatement, 'zh-Hant').title).toMatchObject({ state: 'outdated' })
  })

  test('tells the source language where there is no translation, and null where there is nothing', () => {
    expect(inOneLanguage(orebro, 'ja').name).toEqual({ text: 'Örebro', locale: 'en', state: 'reviewed' })
    expect(inOneLanguage(gothenburgShanghai, 'en').events[0]?.note).toBeNull()
  })

  test('tells what a converted text was made from', () => {
    const converted = {
      ...gothenburg,
      name: { ...gothenburg.name, 'zh-Hans': '哥德堡' },
      translations: {
        ...gothenburg.translations,
        'zh-Hans': { state: 'reviewed' as const, convertedFrom: 'zh-Hant' as const }
      }
    }
    expect(inOneLanguage(converted, 'zh-Hans').name).toEqual({
      text: '哥德堡',
      locale: 'zh-Hans',
      state: 'converted',
      from: 'zh-Hant'
    })
  })

  test.each(apiTypeNames)('has the shape that the contract promises: %s', (type) => {
    for (const record of exampleRecords.filter((each) => each.type === apiTypes[type])) {
      const history = [{ at: '2026-11-01T12:00:00.000Z', revision: 1, kind: 'published' as const }]
      const held = {
        type: record.type,
        id: record.id,
        revision: 1,
        seq: 1,
        hash: 'a'.repeat(64),
        document: record,
        history
      }
      const answer = { ...inOneLanguage(record, 'de'), meta: recordMeta(type, record, held, 'https://site.example') }
      expect(recordShapes(type).one.parse(answer)).toEqual(answer)
    }
  })
})
