import { describe, expect, test } from 'vitest'
import { body, current, fileOf, filled, record } from '../../../tests/xliff.ts'
import { readXliff } from './read-xliff.ts'
import { Refusal } from './refusal.ts'
import { largest, textOfBody } from './text-of-body.ts'
import { translatedTexts } from './translated-texts.ts'

const good = filled(fileOf(current()), (source) => source.replace('Signed', 'Undertecknat'))

async function refusalOf(file: string | Uint8Array<ArrayBuffer>): Promise<Refusal | undefined> {
  try {
    translatedTexts(readXliff(await textOfBody(new Blob([file]).stream())), current())
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)}]>`

const withHead = (head: string, from = '', to = '') =>
  good.replace(/(<\?xml.*?\?>)\n/, `$1\n${head}`).replace(from || head, from ? to : head)

/** Replaces the first, and fails where there is none. */
function put(from: string | RegExp, to: string, xml = good): string {
  const changed = xml.replace(from, to)
  if (changed === xml) throw new Error(`The file has no ${from}.`)
  return changed
}

const inBody = (from: string | RegExp, to: string): string => {
  const [before = '', after = ''] = good.split('<unit id="body.2"')
  const [head = '', target = ''] = after.split(/(?=<target)/)
  return `${before}<unit id="body.2"${head}${put(from, to, target)}${after
    .split(/(?=<target)/)
    .slice(2)
    .join('')}`
}

test('the file that the others are made from is good', async () => {
  expect(await refusalOf(good)).toBeUndefined()
})

describe('is refused:', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['nothing', '', 'broken'],
    ['no XML', 'Dear editors, here is my translation.', 'broken'],
    ['a ZIP, as a .docx is', bytes('504b0304140006000800ff00', 'hex'), 'UTF-8'],
    ['JSON', '{"title":"Hej"}', 'broken'],
    ['HTML', '<!DOCTYPE html><html><body>Hej</body></html>', 'DOCTYPE'],
    ['half a file', good.slice(0, -200), 'broken'],
    ['a tag that is not closed', put('</source>', ''), 'broken'],
    ['an ampersand alone', put('Undertecknat', 'A & B'), 'broken'],
    ['a character XML forbids', put('Undertecknat', 'A\u0000'), 'broken'],
    ['two roots', `${good}<xliff/>`, 'broken'],
    ['a file in UTF-16', bytes(`\uFEFF${good}`, 'utf16le'), 'UTF-8'],
    ['a file in Latin-1', bytes(put('Undertecknat', 'Överens'), 'latin1'), 'UTF-8'],
    ['a file that calls itself Latin-1', put('encoding="UTF-8"', 'encoding="ISO-8859-1"'), 'UTF-8'],
    [
      'an entity from a file (XXE)',
      withHead('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n', 'Undertecknat', '&e;'),
      'DOCTYPE'
    ],
    [
      'an entity from the network',
      withHead('<!DOCTYPE x [<!ENTITY % e SYSTEM "http://127.0.0.1:3001/"> %e;]>\n'),
      'DOCTYPE'
    ],
    ['a DOCTYPE that does nothing', withHead('<!DOCTYPE xliff>\n'), 'DOCTYPE'],
    ['a billion laughs', withHead(`${laughs}\n`, 'Undertecknat', '&j;'), 'DOCTYPE'],
    ['an entity nobody declared', put('Undertecknat', '&e;'), 'broken'],
    ['a depth of 200,000', put('Undertecknat', '<mrk>'.repeat(200_000) + '</mrk>'.repeat(200_000)), 'broken'],
    ['another XML', '<?xml version="1.0"?><tmx version="1.4"><body/></tmx>', 'no XLIFF file'],
    ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>', 'XLIFF 1.2'],
    ['XLIFF without a version', put(' version="2.1"', ''), 'XLIFF ?'],
    ['another namespace', put('xliff:document:2.0', 'xliff:document:1.2'), 'no XLIFF file'],
    ['no record', good.replace(/<file[\s\S]*<\/file>/, ''), 'exactly one record'],
    ['two records', put(/(<file[\s\S]*<\/file>)/, '$1$1'), 'exactly one record'],
    ['a file of another system', put(/original="[^"]*"/, 'original="strings.json"'), 'not made by this desk'],
    ['a file without its origin', put(/ original="[^"]*"/, ''), 'not made by this desk'],
    ['another record', put('news/abc123', 'news/abc124'), 'another record'],
    ['another collection', put('news/abc123', 'pages/abc123'), 'another record'],
    ['another language', put('trgLang="sv"', 'trgLang="de"'), 'translates en into de'],
    ['no language', put(' trgLang="sv"', ''), 'translates en into ?'],
    [
      'the languages changed round',
      put('srcLang="en" trgLang="sv"', 'srcLang="sv" trgLang="en"'),
      'translates sv into en'
    ],
    ['another source text', put(/#[0-9a-f]{64}/, `#${'0'.repeat(64)}`), 'source text changed since'],
    ['a unit that nobody knows', put('<unit id="title"', '<unit id="slug"'), 'no text called “slug”'],
    ['a unit twice', put(/(<unit id="title"[\s\S]*?<\/unit>)/, '$1$1'), '“Title” is in this file twice'],
    ['a unit less', put(/<unit id="title"[\s\S]*?<\/unit>/, ''), '“Title” is missing'],
    ['an image less', put(/<unit id="body.3"[\s\S]*?<\/unit>/, ''), '“Text · 3” is missing'],
    ['a unit without a segment', put(/<segment[\s\S]*?<\/segment>/, ''), 'title <segment>'],
    ['a unit that was split', put(/(<segment[\s\S]*?<\/segment>)/, '$1$1'), 'title <segment>'],
    ['two targets', put(/(<target[\s\S]*?<\/target>)/, '$1$1'), 'title <source>'],
    [
      'a source that was edited',
      put('<source xml:space="preserve">Signed', '<source xml:space="preserve">Sealed'),
      'In one sentence” was changed'
    ],
    ['bold that is lost', inBody(/<pc id="1"[^>]*>ended<\/pc>/, 'ended'), 'missing (pc 1)'],
    ['a source reference that is lost', inBody(/<ph id="4".*?\/>/, ''), 'missing (ph 4)'],
    ['a link twice', inBody(/(<pc id="2"[^>]*>).*?<\/pc>.*?<\/pc>/, '$&$1x</pc>'), 'more than in the source (pc 2'],
    ['a format nobody knows', inBody('ended', '<pc id="9">ended</pc>'), 'more than in the source (pc 9)'],
    ['a code of another kind', inBody(/<ph id="4"(.*?)\/>/, '<pc id="4"$1></pc>'), 'missing (ph 4)'],
    ['words in an empty code', inBody(/<ph id="4"(.*?)\/>/, '<ph id="4"$1>x</ph>'), '<ph>'],
    ['a code in halves', inBody('ended', '<sc id="9"/>ended<ec startRef="9"/>'), '<sc>'],
    ['HTML in the words', inBody('ended', '<b>ended</b>'), '<b>'],
    ['a character that is none', put('Undertecknat', '<cp hex="zz"/>'), '<cp>'],
    ['half a text', put(/(<unit id="body.4"[\s\S]*?)<target.*?<\/target>/, '$1'), 'still missing: Text · 4'],
    [
      'a text with a blank target',
      put(/(<unit id="body.4"[\s\S]*?<target[^>]*>).*?(<\/target>)/, '$1 $2'),
      'still missing: Text · 4'
    ],
    ['no translation at all', fileOf(current()), 'no translation in this file'],
    ['more than 5 MB', `${good}<!--${'x'.repeat(largest)}-->`, '5 MB']
  ])('%s', async (_name, file, reason) => {
    const refusal = await refusalOf(file)
    expect(refusal?.words.en).toContain(reason)
    expect(refusal?.words['zh-TW']).toMatch(/\p{Script=Han}/u)
  })
})

describe('an outdated file', () => {
  test.each<[string, object, string[]]>([
    ['a title', { title: { en: 'Another' } }, ['Title']],
    [
      'a text that is new',
      { events: [...record.events, { id: 'e3', note: { en: 'Ended' } }] },
      ['Event 3 · In one sentence']
    ],
    ['a text that is gone', { summary: {} }, ['summary']],
    [
      'a paragraph',
      { body: { en: { root: { ...body.root, children: body.root.children.slice(1) } } } },
      ['Text · 1', 'Text · 2', 'Text · 3', 'Text · 4', 'Text · 5', 'body.6']
    ]
  ])('says what changed: %s', (_name, change, changed) => {
    const now = current({ ...record, ...change })
    expect(() => translatedTexts(readXliff(good), now)).toThrow(
      expect.objectContaining({ status: 409, changed, message: expect.stringContaining(changed[0] ?? '') })
    )
  })
})
