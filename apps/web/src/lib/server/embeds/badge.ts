import { type City, type Locale, localeInfo, type Status, statuses } from '@detwin/content'
import escapeHtml from 'escape-html'
import { render } from 'svelte/server'
import { nameOf } from '#lib/components/place/place.ts'
import { plainIn, type Shown } from '#lib/components/text/shown.ts'
import StatusSprite from '#lib/components/status/StatusSprite.svelte'
import { words } from '#lib/messages/words.ts'
import { outline } from '../cards/shape.ts'
import { colour, statusColour, type Theme } from '../palette.ts'
import { tallyOf } from '../places/tied.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Pixels. */
const badgeHeight = 32
const padding = 12
const gap = 8
const icon = { width: 27, height: 12 }
const size = 15
const baseline = 21

interface Part {
  status: Status | null
  word: Shown
}

interface BadgeView {
  title: string
  parts: Part[]
}

/** The city, then each status of its agreements in a word. */
export function badgeView(city: City, snapshot: Snapshot, locale: Locale): BadgeView {
  const said = words(locale)
  const figures = new Intl.NumberFormat(said.locale)
  const name = nameOf(city, locale)
  const tally = tallyOf(snapshot.agreementsOf(city))
  const known = tally.map(({ status, count }) => ({
    status,
    word: plainIn(`${said.record.status[status]}${count > 1 ? ` × ${figures.format(count)}` : ''}`, said.locale)
  }))
  const none = { status: null, word: plainIn(said.cities.noAgreement, said.locale) }
  const parts = known.length > 0 ? known : [none]
  return {
    title: `${name.text}${said.frame.colon}${parts.map(({ word }) => word.text).join(said.machines.feed.and)}`,
    parts: [{ status: null, word: name }, ...parts]
  }
}

/** Every letter is an outline: a picture on another page loads no font, and every reader sees the right glyphs. */
export async function drawBadge(view: BadgeView, locale: Locale, theme: Theme | null) {
  const drawn = await Promise.all(
    view.parts.map(async ({ status, word }, index) => {
      const text = await outline(word.text, {
        locale: word.locale,
        voice: 'body',
        weight: index === 0 ? 650 : 450,
        size
      })
      return { status, text, width: (status ? icon.width + gap : 0) + text.width }
    })
  )
  const width = Math.ceil(drawn.reduce((sum, part) => sum + part.width + 2 * padding, 0))
  const rtl = localeInfo[locale].dir === 'rtl'
  const from = (x: number, wide: number): number => round(rtl ? width - x - wide : x)
  let x = 0
  const shapes = drawn.map(({ status, text, width: wide }, index) => {
    const at = x + padding
    x += wide + 2 * padding
    const words = `<g class="t" transform="translate(${from(at + wide - text.width, text.width)} ${baseline})">${text.paths}</g>`
    const mark = status
      ? `<g class="${status}"><use href="#s-${status}" x="${from(at, icon.width)}" y="${(badgeHeight - icon.height) / 2}" width="${icon.width}" height="${icon.height}"/></g>`
      : ''
    const ground = index === 0 ? `<path class="d" d="M${from(0, x)} 0h${round(x)}v${badgeHeight}h-${round(x)}z"/>` : ''
    return ground + mark + words
  })
  const style = styleOf(theme)
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${badgeHeight}" viewBox="0 0 ${width} ${badgeHeight}" role="img" aria-labelledby="t">` +
    `<title id="t">${escapeHtml(view.title)}</title><style>${style}</style>${sprite}` +
    `<rect class="p" width="${width}" height="${badgeHeight}"/>${shapes.join('')}` +
    `<rect class="r" x=".5" y=".5" width="${width - 1}" height="${badgeHeight - 1}"/></svg>`
  return { svg, style, width, height: badgeHeight }
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100

// A picture has no scoped styles.
const sprite = render(StatusSprite).body.replaceAll(/<!--.*?-->| (class|aria-hidden|focusable)="[^"]*"/g, '')

const styleOf = (theme: Theme | null): string =>
  theme ? rules(theme) : `${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}`

const rules = (theme: Theme): string =>
  [
    `.p{fill:${colour('paper', theme)}}.d{fill:${colour('paper-deep', theme)}}.t{fill:${colour('ink', theme)}}`,
    `.r{fill:none;stroke:${colour('rule-strong', theme)}}`,
    ...statuses.map((status) => {
      const ink = statusColour(status, theme)
      return `.${status}{color:${ink};fill:${ink};stroke:${ink};stroke-width:2}`
    })
  ].join('')
