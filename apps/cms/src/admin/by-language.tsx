'use client'

import { CheckboxField, SelectField, useFormFields, useLocale } from '@payloadcms/ui'
import type { CheckboxFieldClientComponent, SelectFieldClientComponent } from 'payload'

/** Whether the form shows the language its record was written in. */
function useIsSource(): boolean {
  const { code } = useLocale()
  const source = useFormFields(([fields]) => fields.sourceLocale?.value)
  return (source ?? code) === code
}

/** Only an edit of the source text can be minor. */
export const MinorEdit: CheckboxFieldClientComponent = (props) => (useIsSource() ? <CheckboxField {...props} /> : null)

/** The source language has no state: it is the source. */
export const TranslationState: SelectFieldClientComponent = (props) =>
  useIsSource() ? null : <SelectField {...props} />
