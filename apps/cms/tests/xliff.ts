import type { I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'
import { textHash } from '../src/translations/text-hash.ts'
import { textsOf } from '../src/translations/texts.ts'
import type { Current } from '../src/translations/xliff/translated-texts.ts'
import { unitsOf } from '../src/translations/xliff/units.ts'
import { writeXliff } from '../src/translations/xliff/write-xliff.ts'

export const words = (text: string, format = 0) => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1
})

export const block = (type: string, children: object[], more: object = {}) => ({
  type,
  children,
  format: '',
  indent: 0,
  direction: 'ltr',
  version: 1,
  ...more
})

export const linkTo = (url: string, ...children: object[]) =>
  block('link', children, { fields: { linkType: 'custom', url, newTab: false } })

export const reference = (source: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: `i${source}`, blockType: 'sourceReference', source }
})

export const lineBreak = { type: 'linebreak', version: 1 }

const upload = { type: 'upload', version: 3, format: '', relationTo: 'media', value: 'm1', fields: {} }

export const textOf = (...children: object[]) => ({ root: block('root', children) })

/** Everything a text can hold. */
export const body = textOf(
  block('heading', [words('Why we ask')], { tag: 'h2' }),
  block('paragraph', [
    words('The city '),
    words('ended', 1),
    words(' the tie, '),
    linkTo('https://example.org/minutes?a=1&b=2', words('as the minutes '), words('say', 3)),
    words('.'),
    reference('s1'),
    lineBreak,
    words('It was <not> renewed & lapsed.')
  ]),
  upload,
  block('paragraph', []),
  block('list', [
    block('listitem', [words('First')], { value: 1 }),
    block('listitem', [block('list', [block('listitem', [words('Nested', 2)], { value: 1 })], { tag: 'ul' })], {
      value: 2
    })
  ]),
  { type: 'horizontalrule', version: 1 },
  block('quote', [words('“We decided.”'), reference('s2')])
)

const text = (name: string, type: string, label: unknown) => ({ name, type, label, localized: true })

export const fields = [
  text('title', 'text', 'Title'),
  text('summary', 'textarea', 'Summary'),
  text('body', 'richText', 'Text'),
  {
    name: 'events',
    type: 'array',
    labels: { singular: 'Event', plural: 'Events' },
    flattenedFields: [{ name: 'date', type: 'text' }, text('note', 'text', 'In one sentence')]
  }
] as unknown as FlattenedField[] // what is read of them

export const i18n = { language: 'en', fallbackLanguage: 'en' } as I18n // a plain label needs no more

export const record = {
  title: { en: 'Gothenburg & Shanghai' },
  summary: { en: 'A line,\nand another.' },
  body: { en: body },
  events: [
    { id: 'e1', date: '2003-10-23', note: { en: 'Signed in the town hall' } },
    { id: 'e2', date: '2019', note: {} }
  ]
}

export const current = (whole: Record<string, unknown> = record, target: Current['target'] = 'sv'): Current => ({
  collection: 'news',
  id: 'abc123',
  source: 'en',
  target,
  sourceVersions: [textHash(textsOf(fields, whole, 'en'))],
  units: unitsOf({ fields, record: whole, source: 'en', target }, i18n)
})

/** The file of a record, as it is downloaded. */
export const fileOf = ({ sourceVersions, ...place }: Current): string =>
  writeXliff({ ...place, sourceHash: sourceVersions.at(-1) ?? '', state: 'draft' })

// A source with whatever target stands behind it, as writeXliff writes them.
const segments =
  /<source xml:space="preserve">([\s\S]*?)<\/source>(?:<target xml:space="preserve">[\s\S]*?<\/target>)?/g

/** What a translator's program does with a file: the target of each segment, from its source. */
export const filled = (xml: string, translate: (source: string) => string = (source) => source): string =>
  xml.replace(
    segments,
    (_all, source: string) =>
      `<source xml:space="preserve">${source}</source><target xml:space="preserve">${translate(source)}</target>`
  )
