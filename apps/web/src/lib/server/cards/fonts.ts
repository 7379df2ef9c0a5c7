import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Locale } from '@detwin/content'
import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import { LRUCache } from 'lru-cache'
import { decompress } from 'woff2-encoder'

/** Faces that come with the program, so that a card looks the same on every server (docs/decisions/0025). */
const families = {
  hongKong: 'noto-sans-hk',
  simplified: 'noto-sans-sc',
  japanese: 'noto-sans-jp',
  serif: 'source-serif-4',
  sans: 'source-sans-3',
  uyghur: 'noto-naskh-arabic'
} as const

type Family = keyof typeof families

/** What a text is on the card: a heading or a sentence. */
export type Voice = 'heading' | 'body'

const chinese: Family[] = ['hongKong', 'simplified', 'japanese']

/** Which face a language takes first, and where it looks for what that one lacks. */
const stacks: Partial<Record<Locale, Family[]>> = {
  'zh-Hant': chinese,
  'zh-Hans': ['simplified', 'hongKong', 'japanese'],
  ja: ['japanese', 'hongKong', 'simplified']
}

function stackOf(locale: Locale, voice: Voice): Family[] {
  const latin: Family = voice === 'heading' ? 'serif' : 'sans'
  const first = stacks[locale] ?? (locale === 'ug' ? ['uyghur', latin, ...chinese] : [latin, ...chinese])
  return [...new Set([...first, latin, 'uyghur' as const])]
}

interface Part {
  file: string
  ranges: [from: number, to: number][]
}

const resolve = createRequire(import.meta.url).resolve

/** A family comes in parts, each for some of its characters: of Chinese only what a card says is ever read. */
const parts = new Map<Family, Promise<Part[]>>()

function partsOf(family: Family): Promise<Part[]> {
  const known = parts.get(family)
  if (known) return known
  const read = readParts(families[family])
  parts.set(family, read)
  return read
}

async function readParts(name: string): Promise<Part[]> {
  const list = resolve(`@fontsource-variable/${name}/unicode.json`)
  // A published file of the package: names of its parts, and the ranges of each as CSS writes them.
  const ranges = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>
  return Object.entries(ranges).map(([part, of]) => ({
    file: path.join(path.dirname(list), `files/${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: of.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
    })
  }))
}

// About 100 kB each; HarfBuzz frees what nobody holds any more.
const faces = new LRUCache<string, Promise<Face>>({ max: 150 })

function faceOf(file: string): Promise<Face> {
  const known = faces.get(file)
  if (known) return known
  const read = readFile(file).then(async (bytes) => new Face(new Blob(await decompress(bytes))))
  faces.set(file, read)
  return read
}

/** A font at one weight, with the units of its em. */
export interface CardFont {
  key: string
  font: Font
  unitsPerEm: number
}

const fonts = new WeakMap<Face, Map<number, CardFont>>()

function atWeight(face: Face, weight: number, file: string): CardFont {
  const known = fonts.get(face) ?? new Map<number, CardFont>()
  fonts.set(face, known)
  const made = known.get(weight)
  if (made) return made
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  const cardFont = { key: `${file} ${weight}`, font, unitsPerEm: face.upem }
  known.set(weight, cardFont)
  return cardFont
}

/** The first font of a language's stack that has the character; undefined when none has. */
export async function fontFor(
  codePoint: number,
  locale: Locale,
  voice: Voice,
  weight: number
): Promise<CardFont | undefined> {
  for (const family of stackOf(locale, voice)) {
    const part = (await partsOf(family)).find(({ ranges }) =>
      ranges.some(([from, to]) => codePoint >= from && codePoint <= to)
    )
    if (!part) continue
    const font = atWeight(await faceOf(part.file), weight, part.file)
    // The ranges promise more than some parts hold.
    if (font.font.nominalGlyph(codePoint) !== undefined) return font
  }
  return undefined
}
