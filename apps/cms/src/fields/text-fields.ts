import { isPartialDate, type Locale } from '@detwin/content'
import type { Field, TextareaField, TextField, TextFieldSingleValidation } from 'payload'
import { type Label, label, say } from '../admin/labels.ts'

/** Required in the language the record is written in, optional in every translation. */
const inSourceLanguage: TextFieldSingleValidation = (value, { data, req }) => {
  const source: Locale = (data as { sourceLocale?: Locale }).sourceLocale ?? 'en' // every localised record has it
  if (value?.trim() || (req.locale && req.locale !== source)) return true
  return say(req, label('Write this in the source language before you publish.', '發布前請先以原文語言填寫。'))
}

export const localizedTextField = (name: string, words: Label, options: Partial<TextField> = {}): Field =>
  ({ name, type: 'text', label: words, localized: true, validate: inSourceLanguage, ...options }) as TextField // single-valued

export const optionalTextField = (name: string, words: Label, options: Partial<TextareaField> = {}): TextareaField => ({
  name,
  type: 'textarea',
  label: words,
  localized: true,
  ...options
})

const partialDateOrNothing: TextFieldSingleValidation = (value, { req }) =>
  !value || isPartialDate(value)
    ? true
    : say(
        req,
        label(
          'Write the date as 2022, 2022-11 or 2022-11-17, as exactly as the source says.',
          '請按來源所載的精確程度填寫：2022、2022-11 或 2022-11-17。'
        )
      )

/** A date as precise as its source; empty is unknown. */
export const partialDateField = (name: string, words: Label, width = '33%'): TextField => ({
  name,
  type: 'text',
  label: words,
  validate: partialDateOrNothing,
  admin: {
    width,
    placeholder: '2022-11-17',
    description: label('A year, a month or a day. Empty: unknown.', '年、月或日。留空表示不詳。')
  }
})

const webAddressOrNothing: TextFieldSingleValidation = (value, { req }) =>
  !value || (/^https?:\/\//.test(value) && URL.canParse(value))
    ? true
    : say(
        req,
        label(
          'Write a whole address that begins with https:// or http://.',
          '請填寫以 https:// 或 http:// 開頭的完整網址。'
        )
      )

export const webAddressField = (name: string, words: Label, options: Partial<TextField> = {}): Field =>
  ({ name, type: 'text', label: words, validate: webAddressOrNothing, ...options }) as TextField // single-valued

/** Never public: the contract does not list it. */
export const internalNotesField: TextareaField = {
  name: 'internalNotes',
  type: 'textarea',
  label: label('Internal notes', '內部備註'),
  admin: { position: 'sidebar', description: label('Only editors see this.', '只有編輯看得見。') }
}
