import { useConfig, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { ownZone } from './release-words.ts'

/** A new form's time begins in the editor's own zone, where that is one of the list. */
export function useOwnZone(path: string, isNew: boolean): void {
  const { config } = useConfig()
  const { dispatchFields } = useForm()
  const isThere = useFormFields(([fields]) => typeof fields[path]?.value === 'string')
  const isSet = useRef(false)
  useEffect(() => {
    const zone = ownZone()
    // The form's own state comes from the server, after the first drawing: before it there is nothing to change.
    if (!isNew || !isThere || isSet.current) return
    isSet.current = true
    if (config.admin.timezones.supportedTimezones.some(({ value }) => value === zone))
      dispatchFields({ type: 'UPDATE', path, value: zone })
  }, [config, dispatchFields, isNew, isThere, path])
}
