import { localizedText, type LocalizedText } from '@detwin/content'
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { seedId } from './seed-id.ts'

export interface DemoImage {
  id: string
  /** The file to upload. */
  file: URL
  alt: LocalizedText
  credit: string
}

const image = z.strictObject({ file: z.string(), alt: localizedText, credit: z.string() })

/** The images of content/images: one folder each, drawn by the draw.ts beside it. */
export const demoImages = (): DemoImage[] =>
  readdirSync(new URL('./content/images', import.meta.url)).map((key) => {
    const folder = new URL(`./content/images/${key}/`, import.meta.url)
    const { file, alt, credit } = image.parse(JSON.parse(readFileSync(new URL('record.json', folder), 'utf8')))
    return { id: seedId(`media/${key}`), file: new URL(file, folder), alt, credit }
  })
