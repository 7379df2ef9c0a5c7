import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Media, MediaFile } from '@detwin/content'
import { z } from 'zod'
import { imageFile } from '../../collections/media/image-file.ts'
import { publicText, publicTranslations, type SavedRecord } from '../saved-record.ts'
import { localizedField, optionalText } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'

const storedFile = z.object({
  filename: z.string(),
  mimeType: z.string(),
  width: z.number(),
  height: z.number(),
  filesize: z.number()
})

const stored = storedFile.extend({
  alt: localizedField,
  credit: optionalText,
  // A size that would have been wider than the original stays empty.
  sizes: z.record(z.string(), z.unknown()).nullish()
})

export const mediaDocument = async (saved: SavedRecord): Promise<Candidate<Media>> => {
  const { alt, credit, sizes, ...original } = stored.parse(saved)
  const translations = publicTranslations(saved, alt)
  const smaller = Object.values(sizes ?? {})
    .flatMap((size) => storedFile.safeParse(size).data ?? [])
    // Payload measures before it turns a photograph upright, and enlarges some.
    .filter(({ width }) => width < original.width)
  return {
    type: 'media',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    alt: publicText(alt, translations),
    credit,
    original: await withHash(original),
    sizes: await Promise.all(smaller.toSorted((a, b) => a.width - b.width).map((file) => withHash(file)))
  }
}

async function withHash(file: z.infer<typeof storedFile>): Promise<Record<keyof MediaFile, unknown>> {
  const { filename, mimeType, width, height, filesize } = file
  const bytes = await readFile(imageFile(filename))
  return { filename, mimeType, width, height, filesize, sha256: createHash('sha256').update(bytes).digest('hex') }
}
