import { useConfig, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { ownZone } from './release-words.ts'

/** A new form's time begins in the editor's own zone, where that is one of the list. */
export function useOwnZone(path: string, isNew: boolean): void {
  const { config } = useConfig()
  const { dispatchFields } = useForm()
  const modified = useFormModified()
  const shown = useFormFields(([fields]) => fields[path]?.value)
  useEffect(() => {
    const zone = ownZone()
    const isKnown = config.admin.timezones.supportedTimezones.some(({ value }) => value === zone)
    if (!isNew || modified || !isKnown || typeof shown !== 'string' || shown === zone) return
    // Payload's form fills itself with the server's state in an effect of its own, which comes after this one.
    const later = setTimeout(() => dispatchFields({ type: 'UPDATE', path, value: zone, initialValue: zone }))
    return () => clearTimeout(later)
  }, [config, dispatchFields, isNew, modified, path, shown])
}
