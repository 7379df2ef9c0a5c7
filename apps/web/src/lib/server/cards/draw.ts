import { type Locale, localeInfo, type Status } from '@detwin/content'
import { render } from 'svelte/server'
import StatusSprite from '#lib/components/status/StatusSprite.svelte'
import { colour, statusColour } from '../palette.ts'
import type { CardView, Said } from './card-view.ts'
import { countsBeside } from './counts.ts'
import { type Paragraph, paragraph } from './paragraph.ts'
import { type Outline, outline, type Style } from './shape.ts'

const cardSize = { width: 1200, height: 630 }

const margin = 76
const inner = cardSize.width - 2 * margin
const top = 146
const bottom = 528
/** Between two counts. */
const gap = 56

const [paper, ink, soft, rule, accent] = ['paper', 'ink', 'ink-soft', 'rule', 'accent'].map((name) => colour(name))

const { body: sprite } = render(StatusSprite)

/** Chinese and Uyghur letters stand higher. */
const leading = (locale: Locale, latin: number): number =>
  ['zh-Hant', 'zh-Hans', 'ja', 'ug'].includes(locale) ? latin + 0.18 : latin

interface Block {
  svg: string
  height: number
}

/** The picture of a page: 1200 by 630 pixels, every letter an outline, so that no server needs a font. */
export async function draw(view: CardView): Promise<string> {
  const rtl = localeInfo[view.locale].dir === 'rtl'
  const from = (width: number, x = margin): number => (rtl ? cardSize.width - x - width : x)
  const blocks = await fitted(view, from)
  const height = heightOf(blocks)
  let y = top + Math.max(0, (bottom - top - height) / 2)
  const placed = blocks.map((block) => {
    const svg = `<g transform="translate(0 ${y})">${block.svg}</g>`
    y += block.height
    return svg
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">
<rect width="100%" height="100%" fill="${paper}"/><rect width="100%" height="14" fill="${accent}"/>${sprite}
${await header(view, from)}${placed.join('\n')}
<rect x="${margin}" y="552" width="${inner}" height="1.5" fill="${rule}"/>
${await footer(view, from)}
</svg>`
}

type From = (width: number, x?: number) => number

async function header({ site }: CardView, from: From): Promise<string> {
  const name = await outline(site.text, { locale: site.locale, voice: 'heading', weight: 600, size: 36 })
  return `${shape('ended', from(68), 62, 68, ink)}<g fill="${ink}" transform="translate(${from(name.width, margin + 88)} 90)">${name.paths}</g>`
}

async function footer({ host, date, locale }: CardView, from: From): Promise<string> {
  const style: Style = { locale: 'en', voice: 'body', weight: 400, size: 26 }
  const place = await outline(host, style)
  const day = date && (await outline(date.text, { ...style, locale: date.locale }))
  const rtl = localeInfo[locale].dir === 'rtl'
  const atEnd = (width: number): number => (rtl ? margin : cardSize.width - margin - width)
  return `<g fill="${soft}"><g transform="translate(${from(place.width)} 594)">${place.paths}</g>${
    day ? `<g transform="translate(${atEnd(day.width)} 594)">${day.paths}</g>` : ''
  }</g>`
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0)

const titleSizes = [92, 80, 68, 58, 50, 44]

/** The content with the largest title that leaves room for the rest. */
async function fitted(view: CardView, from: From): Promise<Block[]> {
  for (const [index] of titleSizes.entries()) {
    const blocks = await contentOf(view, from, titleSizes.slice(index))
    if (heightOf(blocks) <= bottom - top) return blocks
  }
  return contentOf(view, from, titleSizes.slice(-1))
}

async function contentOf(view: CardView, from: From, sizes: number[]): Promise<Block[]> {
  const { kicker, title, sentence, status, counts } = view
  const blocks: Block[] = []
  if (kicker) blocks.push(text(await laid(kicker, 'body', 400, [28], inner, 1), 1.7, soft, from))
  const most = sentence || counts.length > 0 ? 2 : 3
  blocks.push(text(await laid(title, 'heading', 650, sizes, inner, most), leading(title.locale, 1.16), ink, from))
  if (sentence) {
    blocks.push({ svg: '', height: 24 })
    const indent = status ? 116 : 0
    const said = await laid(sentence, 'body', 400, [38, 34, 30], inner - indent, counts.length > 0 ? 2 : 3)
    const body = text(said, leading(sentence.locale, 1.38), ink, (width, x = margin) => from(width, x + indent))
    const icon = status ? shape(status, from(92), said.size * 0.22, 92, statusColour(status)) : ''
    blocks.push({ ...body, svg: icon + body.svg })
  }
  if (counts.length > 0) blocks.push({ svg: '', height: sentence ? 22 : 40 }, await row(counts, from))
  return blocks
}

const laid = (
  said: Said,
  voice: Style['voice'],
  weight: number,
  sizes: number[],
  width: number,
  most: number
): Promise<Paragraph> => paragraph(said.text, { locale: said.locale, voice, weight }, { width, sizes, most })

function text({ lines, size }: Paragraph, lineHeight: number, fill: string | undefined, from: From): Block {
  const step = size * lineHeight
  const drawn = lines.map(
    ({ width, paths }, index) =>
      `<g transform="translate(${from(width)} ${step * index + step / 2 + size * 0.36})">${paths}</g>`
  )
  return { svg: `<g fill="${fill}">${drawn.join('')}</g>`, height: step * lines.length }
}

/** Statuses with how many there are of each, or numbers with what they count: beside one another, and below. */
async function row(counts: CardView['counts'], from: From): Promise<Block> {
  const drawn: string[] = []
  const height = counts.some(({ status }) => status) ? 48 : 128
  let [x, y] = [margin, 0]
  for (const { status, number, word, width } of await countsBeside(counts, { width: inner, gap })) {
    if (x > margin && x + width > margin + inner) [x, y] = [margin, y + height]
    if (status) drawn.push(shape(status, from(72, x), y + 8, 72, statusColour(status)), placed(word, x + 86, y + 34))
    else drawn.push(placed(number, x, y + 66), placed(word, x, y + 116))
    x += width + gap
  }
  return { svg: drawn.join(''), height: y + height }

  function placed({ width, paths }: Outline, at: number, base: number): string {
    return `<g fill="${ink}" transform="translate(${from(width, at)} ${base})">${paths}</g>`
  }
}

/** A shape of the sprite, at its own proportions. */
const shape = (status: Status, x: number, y: number, width: number, fill = ''): string =>
  `<g color="${fill}" fill="currentColor" stroke="currentColor" stroke-width="2"><use href="#s-${status}" x="${x}" y="${y}" width="${width}" height="${(width * 16) / 36}"/></g>`
