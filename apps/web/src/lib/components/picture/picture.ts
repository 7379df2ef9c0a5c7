import type { Locale, Media } from '@detwin/content'
import { type Shown, shownIn } from '../text/shown.ts'

export interface PictureView {
  src: string
  srcset: string
  width: number
  height: number
  alt: Shown | undefined
  credit: string | null
}

/** An image with its sizes; the browser picks the smallest that is sharp. */
export function pictureOf(media: Media | undefined, locale: Locale): PictureView | undefined {
  if (!media) return undefined
  const files = [...media.sizes, media.original]
  const smallest = files[0] ?? media.original
  return {
    src: `/media/${smallest.filename}`,
    srcset: files.map(({ filename, width }) => `/media/${filename} ${width}w`).join(', '),
    width: media.original.width,
    height: media.original.height,
    alt: shownIn(media.alt, media, locale),
    credit: media.credit
  }
}
