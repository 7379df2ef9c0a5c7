import escapeHtml from 'escape-html'
import { embedHeight, embedWidth } from './embed-path.ts'

interface Code {
  /** Whole address of the frame. */
  src: string
  /** What a screen reader calls it. */
  title: string
  /** Below `/embed/{locale}`. */
  path: string
  /** Pixels; else as wide as there is room. */
  atMost?: number
}

/**
 * What somebody copies into a page. The sandbox takes from our frame what it does not need anyway: it can open links,
 * each in a tab that is free of it, and nothing else.
 */
export const embedCode = ({ src, title, path, atMost }: Code): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${atMost ?? embedWidth.usual}" height="${embedHeight(path)}" ` +
  'sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" loading="lazy" ' +
  `style="border:0;width:100%${atMost ? `;max-width:${atMost}px` : ''}"></iframe>`

interface BadgeCode {
  src: string
  alt: string
  /** Of the city's page. */
  href: string
  /** Pixels. */
  width: number
  height: number
}

export const badgeCode = ({ src, alt, href, width, height }: BadgeCode): string =>
  `<a href="${escapeHtml(href)}"><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"></a>`
