'use client'
import { FieldDescription, FieldLabel, SelectInput, useConfig, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { type Choices, choices } from './choices-view.ts'

/** Countries or groups, chosen by name. */
export function ChooseField({ field, path, readOnly }: TextFieldClientProps) {
  const { value, setValue } = useField<string[]>({ path })
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [found, setFound] = useState<Choices>()
  const address = `${config.routes.api}/webhook-endpoints/choices`
  useEffect(() => {
    void fetch(address, { credentials: 'include', headers: { 'accept-language': i18n.language } })
      .then(async (answer) => (answer.ok ? setFound(choices.parse(await answer.json())) : undefined))
      .catch(() => setFound(undefined))
  }, [address, i18n.language])

  const chosen = value ?? []
  const offered = found?.[field.name === 'countries' ? 'countries' : 'groups'] ?? []
  // What was chosen and is no longer public stays, under the name it was kept by.
  const unknown = chosen
    .filter((id) => !offered.some((each) => each.value === id))
    .map((id) => ({ value: id, label: id }))
  return (
    <SelectInput
      hasMany
      isClearable
      name={field.name}
      path={path}
      options={[...offered, ...unknown]}
      value={chosen}
      readOnly={readOnly ?? false}
      Label={<FieldLabel label={field.label} path={path} />}
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      onChange={(options) => setValue(Array.isArray(options) ? options.map((each) => String(each.value)) : [])}
    />
  )
}
