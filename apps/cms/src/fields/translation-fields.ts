import { isLocale, localeInfo, locales } from '@detwin/content'
import type { FieldHook, SelectField } from 'payload'
import { label } from '../admin/labels.ts'

/** Every language of the product, to choose from. */
export const languageOptions = locales.map((value) => ({
  value,
  label: `${localeInfo[value].endonym} (${localeInfo[value].english})`
}))

const sourceLocaleField: SelectField = {
  name: 'sourceLocale',
  type: 'select',
  label: label('Source language', '原文語言'),
  required: true,
  options: languageOptions,
  defaultValue: ({ locale }) => (locale && isLocale(locale) ? locale : 'en'),
  admin: {
    position: 'sidebar',
    description: label('The language this record was first written in.', '這項紀錄最初使用的語言。')
  }
}

/** The source is what the others are held against. */
const sourceIsReviewed: FieldHook = ({ value, data, req }) => (req.locale === data?.sourceLocale ? 'reviewed' : value)

const translationStateField: SelectField = {
  name: 'translationState',
  type: 'select',
  label: label('This language', '此語言版本'),
  localized: true,
  hooks: { beforeChange: [sourceIsReviewed] },
  options: [
    { value: 'draft', label: label('Draft: not public', '草稿：不公開') },
    { value: 'machine', label: label('Machine draft: public, labelled', '機器翻譯：公開並標示') },
    { value: 'reviewed', label: label('Reviewed: public', '已校閱：公開') }
  ],
  admin: {
    position: 'sidebar',
    description: label(
      'A translation becomes public with the record once it is reviewed, or marked as a machine draft. Empty is a draft. The source language is always public.',
      '譯文須已校閱或標示為機器翻譯，才會隨紀錄公開；留空即為草稿。原文必定公開。'
    )
  }
}

/** Which language is the source, and which translations the public may see. */
export const translationFields = [sourceLocaleField, translationStateField]
