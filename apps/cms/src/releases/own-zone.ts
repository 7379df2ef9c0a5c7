import { useConfig, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import { ownZone } from './release-words.ts'

/** A new form's time begins in the editor's own zone, where that is one of the list. */
export function useOwnZone(path: string, isNew: boolean): void {
  const { config } = useConfig()
  const { dispatchFields, initializing } = useForm()
  useEffect(() => {
    const zone = ownZone()
    if (!isNew || initializing || !config.admin.timezones.supportedTimezones.some(({ value }) => value === zone)) return
    dispatchFields({ type: 'UPDATE', path, value: zone })
  }, [config, dispatchFields, initializing, isNew, path])
}
