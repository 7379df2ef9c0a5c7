import { type Locale, type Media, type MediaFile, textIn } from '@detwin/content'
import { type HTMLConvertersFunction, LinkHTMLConverter } from '@payloadcms/richtext-lexical/html'
import escapeHtml from 'escape-html'
import { z } from 'zod'
import { reference } from '../../fields/reference.ts'

const internalLink = z.looseObject({ fields: z.looseObject({ doc: z.looseObject({ value: reference }) }) })
const upload = z.looseObject({ value: reference })
const sourceReference = z.looseObject({ fields: z.looseObject({ source: reference }) })

export interface Context {
  sources: readonly string[]
  images: ReadonlyMap<string, Media>
  locale: Locale
}

/** How the parts of a text that point at records are written. */
export const converters =
  ({ sources, images, locale }: Context): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkHTMLConverter({
      internalDocToHref: ({ linkNode }) => {
        const id = internalLink.safeParse(linkNode).data?.fields.doc.value
        return id ? `/id/${id}` : '#'
      }
    }),
    upload: ({ node }) => {
      const image = images.get(upload.safeParse(node).data?.value ?? '')
      return image ? figure(image, locale) : ''
    },
    inlineBlocks: {
      sourceReference: ({ node }: { node: unknown }) => {
        const number = sources.indexOf(sourceReference.safeParse(node).data?.fields.source ?? '') + 1
        return number > 0
          ? `<sup class="source-reference"><a class="source-reference" href="#source-${number}">${number}</a></sup>`
          : ''
      }
    }
  })

function figure(image: Media, locale: Locale): string {
  const { original, sizes } = image
  const alt = textIn(image.alt, locale, image.sourceLocale)
  const largest = sizes.at(-1) ?? original
  const candidates = [...sizes, original].map((file) => `${address(file)} ${file.width}w`).join(', ')
  const language = alt?.fallback ? ` lang="${alt.locale}"` : ''
  const credit = image.credit ? `<figcaption>${escapeHtml(image.credit)}</figcaption>` : ''
  return (
    `<figure><img src="${address(largest)}" srcset="${candidates}" sizes="(min-width: 48rem) 40rem, 100vw" ` +
    `alt="${escapeHtml(alt?.text ?? '')}"${language} width="${original.width}" height="${original.height}" loading="lazy" />${credit}</figure>`
  )
}

const address = ({ filename }: MediaFile): string => `/media/${filename}`
