'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Milliseconds. */
const patience = 1500

/**
 * Asks the desk again for rows that are still not drawn. Payload 3.90 forgets one that is added a moment before an
 * answer to what was typed arrives: it would stay grey until something else changes.
 */
export function AddedRows() {
  const { dispatchFields, getField } = useForm()
  const waiting = useFormFields(([fields]) =>
    Object.entries(fields)
      .filter(([, field]) => field.rows?.some((row) => row.isLoading))
      .map(([path]) => path)
      .join()
  )
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => {
      for (const path of waiting.split(',')) {
        const rows = getField(path).rows ?? []
        // Payload asks when the form differs from what it last saw; it leaves what it does not know as it is.
        const changed = rows.map((row) => (row.isLoading ? { ...row, askedAgain: Date.now() } : row))
        dispatchFields({ type: 'UPDATE', path, rows: changed })
      }
    }, patience)
    return () => {
      clearInterval(timer)
    }
  }, [waiting, getField, dispatchFields])
  return null
}
