import { describe, expect, test } from 'vitest'
import { block, body, current, fileOf, filled, linkTo, record, reference, textOf, words } from '../../../tests/xliff.ts'
import { meaning } from '../text-hash.ts'
import { readXliff } from './read-xliff.ts'
import { translatedTexts } from './translated-texts.ts'

const back = (xml: string, place = current()) =>
  Object.fromEntries(translatedTexts(readXliff(xml), place).map(({ path, value }) => [path.join('.'), value]))

const bodyOnly = (...children: object[]) => current({ body: { en: textOf(block('paragraph', children)) } })

const inParagraph = (...children: object[]) => meaning(textOf(block('paragraph', children)))

describe('a file', () => {
  test('is XLIFF 2.1 that says which record and which text it was made from', () => {
    const place = current()
    expect(fileOf(place)).toContain(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="sv">\n` +
        `<file id="record" original="detwin:news/abc123#${place.sourceVersions[0]}" canResegment="no">`
    )
  })

  test('has a unit for each text and each block, called as the form calls it', () => {
    const notes = [...fileOf(current()).matchAll(/<unit id="([^"]*)".*?>\n<notes><note>(.*?)<\/note>/g)]
    expect(notes.map(([, id, label]) => [id, label])).toEqual([
      ['title', 'Title'],
      ['summary', 'Summary'],
      ['body.1', 'Text · 1'],
      ['body.2', 'Text · 2'],
      ['body.3', 'Text · 3'],
      ['body.4', 'Text · 4'],
      ['body.5', 'Text · 5'],
      ['body.6', 'Text · 6'],
      ['events.e1.note', 'Event 1 · 2003-10-23 · In one sentence']
    ])
  })

  test('names what a translation program knows', () => {
    const xml = fileOf(current())
    for (const part of ['subType="xlf:b"', 'subType="xlf:i"', 'subType="xlf:lb"', 'type="link"', 'translate="no"'])
      expect(xml).toContain(part)
    expect(xml).toContain('It was &#x3C;not> renewed &#x26; lapsed.')
    expect(xml).toContain('"url":"https://example.org/minutes?a=1&#x26;b=2"')
  })

  test('shows what is translated already, and its state', () => {
    const whole = { ...record, title: { en: 'Tie', sv: 'Band' }, body: { en: body, sv: body } }
    const xml = fileOf(current(whole))
    expect(xml).toContain(
      '<segment state="translated" subState="detwin:draft"><source xml:space="preserve">Tie</source><target xml:space="preserve">Band</target>'
    )
    expect(xml.match(/<target/g)).toHaveLength(6)
    expect(xml).toContain('<segment state="initial"><source xml:space="preserve">A line,')
    expect(back(xml, current(whole)).title).toBe('Band')
  })

  test('leaves a translation out that is not built as its source', () => {
    const sv = textOf(block('paragraph', [words('Annat')]))
    expect(fileOf(current({ ...record, body: { en: body, sv } }))).not.toContain('<target')
  })
})

describe('a translation comes back', () => {
  test('as it was sent', () => {
    const texts = back(filled(fileOf(current())))
    expect(texts).toMatchObject({
      title: 'Gothenburg & Shanghai',
      summary: 'A line,\nand another.',
      'events.e1.note': 'Signed in the town hall'
    })
    expect(meaning(texts.body)).toEqual(meaning(body))
  })

  test.each<[string, (source: string) => string, object[]]>([
    [
      'with other words, and every format in its place',
      (source) => source.replace('The tie ', 'Bandet ').replace('ended', 'upphörde'),
      [words('Bandet '), words('upphörde', 1), linkTo('https://a.example', words(' here')), reference('s1')]
    ],
    [
      'in another order',
      (source) => source.replace(/^(.*?)(<pc id="1".*?<\/pc>)(.*)$/s, '$2$1$3'),
      [words('ended', 1), words('The tie '), linkTo('https://a.example', words(' here')), reference('s1')]
    ],
    [
      'with a link inside of bold words',
      (source) => source.replace('ended</pc>', 'ended').replace(/( here<\/pc>)/, '$1</pc>'),
      [words('The tie '), words('ended', 1), linkTo('https://a.example', words(' here', 1)), reference('s1')]
    ],
    [
      'with the marks of a tool',
      (source) => `<sm id="m2"/><mrk id="m1" type="term">${source}</mrk><em startRef="m2"/><!-- done -->`,
      [words('The tie '), words('ended', 1), linkTo('https://a.example', words(' here')), reference('s1')]
    ],
    [
      'with lines that a tool broke',
      (source) => source.replace('The tie ', 'The\n   tie '),
      [words('The tie '), words('ended', 1), linkTo('https://a.example', words(' here')), reference('s1')]
    ],
    [
      'with words in CDATA',
      (source) => source.replace('The tie ', '<![CDATA[A <b> ]]>'),
      [words('A <b> '), words('ended', 1), linkTo('https://a.example', words(' here')), reference('s1')]
    ],
    [
      'with the link’s own address, whatever the file says',
      (source) => source,
      [words('The tie '), words('ended', 1), linkTo('https://a.example', words(' here')), reference('s1')]
    ]
  ])('%s', (_name, translate, wanted) => {
    const place = bodyOnly(
      words('The tie '),
      words('ended', 1),
      linkTo('https://a.example', words(' here')),
      reference('s1')
    )
    const xml = filled(fileOf(place), translate).replaceAll('a.example', 'evil.example')
    expect(meaning(back(xml, place).body)).toEqual(inParagraph(...wanted))
  })

  test('with characters that XML cannot hold', () => {
    const place = current({ title: { en: 'A\u000bB' } })
    expect(fileOf(place)).toContain('A<cp hex="000B" />B')
    expect(back(filled(fileOf(place)), place)).toEqual({ title: 'A\u000bB' })
  })

  test('with what would end a CDATA section, also where two pieces of text meet', () => {
    const place = current({
      title: { en: 'a[b[0]]>c' },
      body: {
        en: textOf(block('paragraph', [words(']]'), words('>'), linkTo('https://a.example/]]>', words(']]>', 1))]))
      }
    })
    const xml = fileOf(place)
    expect(xml).not.toContain(']]>')
    const texts = back(filled(xml), place)
    expect(texts.title).toBe('a[b[0]]>c')
    expect(meaning(texts.body)).toEqual(inParagraph(words(']]>'), linkTo('https://a.example/]]>', words(']]>', 1))))
  })

  test('from right to left', () => {
    const place = current({ body: { en: textOf(block('paragraph', [words('Words')])) } }, 'ug')
    const texts = back(
      filled(fileOf(place), () => 'سۆز'),
      place
    )
    expect(texts.body).toMatchObject({
      root: { direction: 'rtl', children: [{ direction: 'rtl', children: [{ text: 'سۆز' }] }] }
    })
  })

  test('one text alone, and leaves the others as they are', () => {
    const xml = fileOf(current()).replace(
      'Gothenburg &#x26; Shanghai</source>',
      'Gothenburg &#x26; Shanghai</source><target>Göteborg och Shanghai</target>'
    )
    expect(back(xml)).toEqual({ title: 'Göteborg och Shanghai' })
  })

  test.each([
    ['a namespace prefix', (xml: string) => xml.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-z])/g, '<$1x:')],
    ['groups', (xml: string) => xml.replace(/(<unit[\s\S]*<\/unit>)/, '<group id="g">$1</group>')],
    ['version 2.0', (xml: string) => xml.replace('version="2.1"', 'version="2.0"')],
    ['a language in capitals', (xml: string) => xml.replace('trgLang="sv"', 'trgLang="SV"')],
    ['a byte order mark', (xml: string) => `\uFEFF${xml}`],
    ['a part of a tool', (xml: string) => xml.replace('<unit ', '<mda:metadata xmlns:mda="urn:x"/><unit ')]
  ])('from a program that writes %s', (_name, change) => {
    expect(back(change(filled(fileOf(current())))).title).toBe('Gothenburg & Shanghai')
  })

  test('after a minor edit of the source', () => {
    const before = current()
    const now = current({ ...record, title: { en: 'Gothenburg and Shanghai' } })
    const sourceVersions = [...before.sourceVersions, ...now.sourceVersions]
    const xml = filled(fileOf(before), (source) => `sv ${source}`)
    expect(back(xml, { ...now, sourceVersions }).title).toBe('sv Gothenburg & Shanghai')
  })
})
