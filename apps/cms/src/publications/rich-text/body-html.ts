import type { DefaultNodeTypes } from '@payloadcms/richtext-lexical'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { defaultLocale, isLocale } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { cleanHtml } from './clean-html.ts'
import { type Context, converters } from './converters.ts'
import { mentions } from './mentions.ts'
import { publicImages } from './public-images.ts'

export type LexicalState = SerializedEditorState<DefaultNodeTypes>

/**
 * A text as clean HTML: what the web app prints and partners get.
 * Links to records are `/id/{id}`; a source reference is the number of the source in `sources`, counted from 1.
 */
export async function bodyHtml(
  state: LexicalState,
  locale: string,
  sources: readonly string[],
  req: PayloadRequest
): Promise<string> {
  const images = await publicImages(mentions([state]).media, req)
  return htmlOf(state, { sources, images, locale: isLocale(locale) ? locale : defaultLocale })
}

export const htmlOf = (state: LexicalState, context: Context): string =>
  cleanHtml(
    convertLexicalToHTML({
      data: state,
      converters: converters(context),
      disableContainer: true,
      disableIndent: true,
      disableTextAlign: true
    })
  )
