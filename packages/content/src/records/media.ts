import { z } from 'zod'
import { localizedText } from '../localized.ts'
import { recordFields } from './base.ts'
import { sha256Hex } from './reference.ts'

export const mediaFile = z.strictObject({
  /** A random name; served by the web app under `/media/`. */
  filename: z.string().regex(/^[\w-]+\.(jpg|png|webp)$/),
  mimeType: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Bytes. */
  filesize: z.int().positive(),
  sha256: sha256Hex
})

export type MediaFile = z.infer<typeof mediaFile>

/** An image: the original as re-encoded on upload, and smaller ones, narrowest first. */
export const media = z.strictObject({
  type: z.literal('media'),
  ...recordFields,
  alt: localizedText,
  credit: z.string().min(1).nullable(),
  original: mediaFile,
  sizes: z.array(mediaFile)
})

export type Media = z.infer<typeof media>
