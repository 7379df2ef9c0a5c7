import { isLocale, localeInfo, locales } from '@detwin/content'
import type { CheckboxField, FieldHook, JSONField, SelectField, TextField } from 'payload'
import { nobodyField } from '../access/rules.ts'
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

/** Nobody has read the copy of a translation against its source. */
const copyIsDraft: FieldHook = ({ value }) => (value ? 'draft' : value)

const translationStateField: SelectField = {
  name: 'translationState',
  type: 'select',
  label: label('This language', '此語言版本'),
  localized: true,
  hooks: { beforeDuplicate: [copyIsDraft] },
  options: [
    { value: 'draft', label: label('Draft: readers keep the last published text', '草稿：讀者仍看到上次公開的文字') },
    { value: 'waiting', label: label('Waiting for review', '等待校閱') },
    { value: 'machine', label: label('Machine draft: public, labelled', '機器翻譯：公開並標示') },
    { value: 'converted', label: label('Converted by program: public, labelled', '程式轉換：公開並標示') },
    { value: 'reviewed', label: label('Reviewed: public', '已校閱：公開') },
    { value: 'withdrawn', label: label('Withdrawn: not public', '已撤回：不公開') }
  ],
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/by-language.tsx#TranslationState' },
    description: label(
      'A translation becomes public once it is reviewed, or marked as a machine draft. Empty is a draft. The source language is always public.',
      '譯文須已校閱或標示為機器翻譯才會公開；留空即為草稿。原文必定公開。'
    )
  }
}

const minorEditField: CheckboxField = {
  name: 'minorEdit',
  type: 'checkbox',
  virtual: true,
  defaultValue: false,
  label: label('Minor edit', '小修改'),
  // Said of one save, never of the next.
  hooks: { afterRead: [() => false] },
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/by-language.tsx#MinorEdit' },
    description: label(
      'The meaning of the source text did not change: its translations stay current.',
      '原文意思不變：譯文仍屬最新。'
    )
  }
}

const computed = {
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
  custom: { bookkeeping: true }
}

const translatedFromField: TextField = {
  name: 'translatedFrom',
  type: 'text',
  label: label('Made from', '所據原文'),
  localized: true,
  ...computed
}

const sourceVersionsField: JSONField = {
  name: 'sourceVersions',
  type: 'json',
  label: label('Source texts that count as the current one', '視為最新的原文'),
  ...computed
}

/** Which language is the source, what was decided of each translation, and what it was made from (src/translations). */
export const translationFields = [
  sourceLocaleField,
  translationStateField,
  minorEditField,
  translatedFromField,
  sourceVersionsField
]
