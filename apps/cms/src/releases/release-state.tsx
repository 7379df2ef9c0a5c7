'use client'

import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isState, stateWords } from '../collections/releases/options.ts'
import { useSay } from './release-words.ts'

const looks = {
  draft: 'light',
  scheduled: 'warning',
  done: 'success',
  failed: 'error',
  cancelled: 'light-gray'
} as const

/** Where a release stands, in the list. */
export function ReleaseStateCell({ cellData }: DefaultCellComponentProps) {
  const { say } = useSay()
  return isState(cellData) ? (
    <Pill pillStyle={looks[cellData]} size="small">
      {say(stateWords[cellData])}
    </Pill>
  ) : null
}
