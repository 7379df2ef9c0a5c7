import { z } from 'zod'
import { locales } from '../locales.ts'
import { type LocalizedText, publicTranslationStates } from '../localized.ts'

/** A text in the one language that was asked for, or in the record's source language where there is none. */
export const textInOneLanguage = z.looseObject({
  text: z.string().min(1),
  locale: z.enum(locales).meta({ description: 'The language the text really is in.' }),
  state: z.enum([...publicTranslationStates, 'converted']).meta({
    description:
      'What became of the translation: read by a person, older than its source, made by a machine and read by nobody, ' +
      'or converted from another script. A text in the source language of its record counts as reviewed.'
  }),
  from: z.enum(locales).optional().meta({ description: 'The language that a converted text was made from.' })
})

// One schema wherever it stands, so that documentation says it once.
export const shownText = textInOneLanguage.meta({ id: 'TextInOneLanguage' }).nullable()

export type TextInOneLanguage = z.infer<typeof textInOneLanguage>

/** The shape of a document with each localised text in one language. */
export type InOneLanguage<T> = T extends readonly (infer Item)[]
  ? InOneLanguage<Item>[]
  : T extends object
    ? // Of the contract's objects only a localised text may be empty and holds nothing but texts.
      LocalizedText extends T
      ? T extends LocalizedText
        ? TextInOneLanguage | null
        : { [Key in keyof T]: InOneLanguage<T[Key]> }
      : { [Key in keyof T]: InOneLanguage<T[Key]> }
    : T
