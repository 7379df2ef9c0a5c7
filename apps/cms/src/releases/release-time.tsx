'use client'

import type { DefaultCellComponentProps } from 'payload'
import { ownZone, useSay } from './release-words.ts'

/** The time of a release in its own zone, with the zone's name. */
export function ReleaseTimeCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { moment } = useSay()
  const zone: unknown = rowData.at_tz
  if (typeof cellData !== 'string') return <span>–</span>
  return <span>{moment(cellData, typeof zone === 'string' && zone ? zone : ownZone())}</span>
}
