'use client'

import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { type CheckState, checkStates, stateWords } from '../source-checks/states.ts'
import { useSay } from './use-say.ts'

export const pillOf = { ok: 'success', moved: 'warning', broken: 'error', unreachable: 'light-gray' } as const

const isState = (value: unknown): value is CheckState => checkStates.some((state) => state === value)

/** The state of a source's page in the list of sources. */
export function SourceCheckCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  if (!isState(cellData)) return <span>–</span>
  return (
    <Pill pillStyle={pillOf[cellData]} size="small">
      {say(stateWords[cellData])}
    </Pill>
  )
}
