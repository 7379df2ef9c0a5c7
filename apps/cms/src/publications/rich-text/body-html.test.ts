import type { Media } from '@detwin/content'
import { describe, expect, test } from 'vitest'
import { htmlOf, type LexicalState } from './body-html.ts'
import { cleanHtml } from './clean-html.ts'
import { mentions } from './mentions.ts'

const id = (digit: number): string => String(digit).repeat(24)

const words = (text: string, format = 0) => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1
})
const block = (type: string, children: object[], fields: object = {}) => ({
  type,
  children,
  format: '',
  indent: 0,
  direction: 'ltr',
  version: 1,
  ...fields
})
const paragraph = (...children: object[]) => block('paragraph', children)
const link = (fields: object, text = 'here') => block('link', [words(text)], { fields: { newTab: false, ...fields } })
const custom = (url: string, newTab = false) => link({ linkType: 'custom', url, newTab })
const upload = (value: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: value,
  relationTo: 'media',
  value,
  fields: {}
})
const reference = (source: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: 'x', blockType: 'sourceReference', source }
})

const state = (...children: object[]) => ({ root: block('root', children) }) as unknown as LexicalState // as the editor stores it

const file = (width: number) => ({
  filename: `0a1b-${width}.png`,
  mimeType: 'image/png' as const,
  width,
  height: width / 2,
  filesize: 10,
  sha256: id(1)
})
const picture: Media = {
  type: 'media',
  id: id(7),
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' } },
  alt: { en: 'A "red" flag' },
  credit: 'A & B',
  original: file(1200),
  sizes: [file(480), file(960)]
}

const html = (
  content: LexicalState,
  { sources = [], image = picture, locale = 'en' as const }: Partial<Given> = {}
): string => htmlOf(content, { sources, images: new Map([[image.id, image]]), locale })

interface Given {
  sources: string[]
  image: Media
  locale: 'en' | 'sv'
}

describe('a text becomes clean HTML', () => {
  test.each([
    ['headings', block('heading', [words('Why')], { tag: 'h2' }), '<h2>Why</h2>'],
    [
      'bold and italic words',
      paragraph(words('a', 1), words('b', 2), words('c', 3)),
      '<p><strong>a</strong><em>b</em><em><strong>c</strong></em></p>'
    ],
    ['a quote', block('quote', [words('Said the mayor')]), '<blockquote>Said the mayor</blockquote>'],
    ['a line', { type: 'horizontalrule', version: 1 }, '<hr />'],
    ['a line break', paragraph(words('a'), { type: 'linebreak', version: 1 }, words('b')), '<p>a<br />b</p>'],
    ['a first-level heading as its words', block('heading', [words('Title')], { tag: 'h1' }), 'Title'],
    ['Chinese', paragraph(words('聯合聲明「終止」𠮷')), '<p>聯合聲明「終止」𠮷</p>'],
    ['signs of HTML as signs', paragraph(words('<b> & "x"')), '<p>&lt;b&gt; &amp; "x"</p>']
  ])('with %s', (_what, node, expected) => expect(html(state(node))).toBe(expected))

  test('with lists', () => {
    const item = (text: string) => block('listitem', [words(text)], { value: 1 })
    const list = (listType: string, tag: string) =>
      block('list', [item('one'), item('two')], { listType, tag, start: 1 })
    expect(html(state(list('bullet', 'ul'), list('number', 'ol')))).toBe(
      '<ul><li>one</li><li>two</li></ul><ol><li>one</li><li>two</li></ol>'
    )
  })

  test('without empty paragraphs', () => {
    const empty = [
      paragraph(),
      paragraph(words('')),
      paragraph(words('  ')),
      paragraph({ type: 'linebreak', version: 1 })
    ]
    expect(html(state(...empty, paragraph(words('Text')), ...empty))).toBe('<p>Text</p>')
  })
})

describe('a link', () => {
  test.each([
    [custom('https://bath.gov.uk/a?b=1&c=2'), 'https://bath.gov.uk/a?b=1&amp;c=2'],
    [custom('https://bath.gov.uk', true), 'https://bath.gov.uk'],
    [custom('mailto:a@example.org'), 'mailto:a@example.org'],
    [custom('tel:+4631'), 'tel:+4631'],
    [custom('/en/cities'), '/en/cities'],
    [link({ linkType: 'internal', doc: { relationTo: 'cities', value: id(5) } }), `/id/${id(5)}`],
    [link({ linkType: 'internal', doc: { relationTo: 'cities', value: { id: id(5), name: 'Bath' } } }), `/id/${id(5)}`]
  ])('%# leads where it should, and opens nothing new', (node, href) =>
    expect(html(state(paragraph(node)))).toBe(`<p><a href="${href}">here</a></p>`)
  )

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    '/\\evil.example'
  ])('to %j keeps its words and loses its address', (url) =>
    expect(html(state(paragraph(custom(url))))).toBe('<p><a>here</a></p>')
  )
})

describe('an image', () => {
  test('is a figure with its words, its measures and a choice of sizes', () =>
    expect(html(state(upload(picture.id)))).toBe(
      '<figure><img src="/media/0a1b-960.png" ' +
        'srcset="/media/0a1b-480.png 480w, /media/0a1b-960.png 960w, /media/0a1b-1200.png 1200w" ' +
        'sizes="(min-width: 48rem) 40rem, 100vw" alt="A &quot;red&quot; flag" width="1200" height="600" loading="lazy" />' +
        '<figcaption>A &amp; B</figcaption></figure>'
    ))

  test('says which language its words are in when they are not of the text', () => {
    expect(html(state(upload(picture.id)), { locale: 'sv' })).toContain('lang="en"')
    expect(html(state(upload(picture.id)))).not.toContain('lang=')
  })

  test('that is not public leaves no trace', () =>
    expect(html(state(paragraph(words('Text')), upload(id(8))))).toBe('<p>Text</p>'))
})

describe('a source reference', () => {
  test('is the number of its source', () => {
    const text = state(paragraph(words('So'), reference(id(2)), words(' and'), reference(id(3)), reference(id(2))))
    const mark = (number: number) =>
      `<sup class="source-reference"><a class="source-reference" href="#source-${number}">${number}</a></sup>`
    expect(html(text, { sources: [id(2), id(3)] })).toBe(`<p>So${mark(1)} and${mark(2)}${mark(1)}</p>`)
  })

  test('to a source that is not listed leaves no trace', () =>
    expect(html(state(paragraph(words('So'), reference(id(2)))))).toBe('<p>So</p>'))

  test('takes its number from the first language, and a translation shares it', () => {
    const source = state(paragraph(reference(id(2)), reference(id(3))))
    const translation = state(paragraph(reference(id(3)), reference(id(4)), reference(id(2)), upload(picture.id)))
    expect(mentions([source, translation])).toEqual({ sources: [id(2), id(3), id(4)], media: [picture.id] })
  })
})

// From the OWASP XSS filter evasion list: https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html
const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "//evil.example";</style>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '</p><body onload=alert(1)>',
  '<object data="data:text/html;base64,PHNjcmlwdD4="></object>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '\u0000<script\u0000>alert(1)</script>',
  '<form action="https://evil.example"><input name="password"></form>',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '<p id="main" name="x" class="banner">x</p>'
]

const token = /<\/?([a-z0-9]+)((?:\s+[a-z]+="[^"<>]*")*)\s*\/?>/g
const tags = 'p h2 h3 h4 ul ol li blockquote a strong em br hr sup figure figcaption img'.split(' ')
const attributes = 'href class src srcset sizes alt lang width height loading'.split(' ')

/** What of the HTML a browser could take for more than text: judged without the library that cleans it. */
function suspicious(output: string): string[] {
  const found = output.replace(token, '').includes('<') ? ['a tag that is none of ours'] : []
  for (const [, tag = '', given = ''] of output.matchAll(token)) {
    if (!tags.includes(tag)) found.push(tag)
    for (const [, name = '', value = ''] of given.matchAll(/([a-z]+)="([^"]*)"/g)) {
      if (!attributes.includes(name)) found.push(`${tag} ${name}`)
      if (/^(href|src)$/.test(name) && !/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/.test(value)) found.push(value)
      if (name === 'class' && value !== 'source-reference') found.push(value)
    }
  }
  return found
}

describe('nothing is executed', () => {
  test('by the judgement of this test, which knows bad HTML', () => {
    for (const attack of attacks.filter((text) => text.includes('<') && !text.startsWith('&')))
      expect([attack, suspicious(attack)]).not.toEqual([attack, []])
  })

  test.each(attacks)('of %j in words, headings, list items, links, alternative text and credits', (attack) => {
    const image: Media = { ...picture, alt: { en: attack }, credit: attack }
    const text = state(
      paragraph(words(attack), words(attack, 1)),
      block('heading', [words(attack)], { tag: attack }),
      block('heading', [words(attack)], { tag: 'h2' }),
      block('list', [block('listitem', [words(attack)], { value: attack })], { listType: 'bullet', tag: 'ul' }),
      paragraph(custom(attack), link({ linkType: 'internal', doc: { relationTo: 'cities', value: attack } })),
      paragraph(reference(attack)),
      upload(image.id)
    )
    expect(suspicious(html(text, { image, sources: [attack] }))).toEqual([])
  })

  test.each(attacks)('of %j as HTML', (attack) => expect(suspicious(cleanHtml(attack))).toEqual([]))
})
