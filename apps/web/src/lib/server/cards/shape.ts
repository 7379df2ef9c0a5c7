import { type Locale, localeInfo } from '@detwin/content'
import bidiFactory from 'bidi-js'
import { Buffer as Run, Direction, shape as shapeRun } from 'harfbuzzjs'
import { type CardFont, fontFor, type Voice } from './fonts.ts'

export interface Style {
  locale: Locale
  voice: Voice
  weight: number
  /** Pixels. */
  size: number
}

/** A line as it is drawn: outlines from its left end, on the base line at 0, in pixels. */
export interface Outline {
  width: number
  /** SVG. */
  paths: string
}

const bidi = bidiFactory()

// Between Chinese and Latin letters stands a quarter of an em of air (text-autospace), unless there is a space.
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const latinOrDigit = /[\p{Script=Latin}\p{Number}]/u
const air = 0.15

interface Piece {
  text: string
  font: CardFont
  rightToLeft: boolean
  /** Air before it, in ems. */
  before: number
}

/** Draws one line of text in the faces of its language, in the order in which it is read from the left. */
export async function outline(text: string, style: Style): Promise<Outline> {
  const pieces = await piecesOf(text, style)
  const paths: string[] = []
  let x = 0
  for (const { text: run, font, rightToLeft, before } of pieces) {
    x += before * style.size
    const buffer = new Run()
    buffer.addText(run)
    buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
    buffer.setLanguage(style.locale)
    buffer.guessSegmentProperties()
    shapeRun(font.font, buffer)
    const scale = style.size / font.unitsPerEm
    const positions = buffer.getGlyphPositions()
    for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const d = font.font.glyphToPath(glyph)
      if (d)
        paths.push(
          `<path transform="translate(${round(x + xOffset * scale)} ${round(-yOffset * scale)}) scale(${scale} ${-scale})" d="${d}"/>`
        )
      x += xAdvance * scale
    }
  }
  return { width: x, paths: paths.join('') }
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100

/** Pieces of one font and direction, from left to right. */
async function piecesOf(text: string, { locale, voice, weight }: Style): Promise<Piece[]> {
  const direction = localeInfo[locale].dir
  const embedding = bidi.getEmbeddingLevels(text, direction)
  const pieces: (Piece & { level: number })[] = []
  let at = 0
  let last = ''
  for (const character of text) {
    const level = embedding.levels[at] ?? 0
    at += character.length
    const previous = pieces.at(-1)
    const spaced = (han.test(last) && latinOrDigit.test(character)) || (latinOrDigit.test(last) && han.test(character))
    last = character
    // A mark stays with the letter it is on, and a character no face has is left to the one before it.
    const own = /\p{Mark}|\u200d/u.test(character)
      ? previous?.font
      : await fontFor(character.codePointAt(0) ?? 0, locale, voice, weight)
    const font = own ?? previous?.font ?? (await fontFor(0x20, locale, voice, weight))
    if (!font) continue
    if (previous && previous.font.key === font.key && previous.level === level && !spaced) previous.text += character
    else pieces.push({ text: character, font, rightToLeft: level % 2 === 1, before: spaced ? air : 0, level })
  }
  return inVisualOrder(pieces)
}

/** Rule L2 of the Unicode bidirectional algorithm: from the highest level down, what is at least so deep is reversed. */
function inVisualOrder<T extends { level: number }>(pieces: T[]): T[] {
  const ordered = [...pieces]
  const deepest = Math.max(0, ...pieces.map(({ level }) => level))
  for (let level = deepest; level >= 1; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if ((ordered[from]?.level ?? 0) < level) continue
      let to = from
      while ((ordered[to]?.level ?? 0) >= level) to++
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse())
      from = to
    }
  }
  return ordered
}
