'use client'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '../../admin/use-say.ts'
import { deliveryStates, deliveryStateWords } from '../deliveries/states.ts'
import { endpointStates, endpointStateWords } from '../endpoints/states.ts'
import { deliveryPills, endpointPills } from './pills.ts'

/** The state of an endpoint in the list. */
export function EndpointStateCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  const state = endpointStates.find((each) => each === cellData)
  return state ? (
    <Pill pillStyle={endpointPills[state]} size="small">
      {say(endpointStateWords[state])}
    </Pill>
  ) : null
}

/** The state of a delivery in the list. */
export function DeliveryStateCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  const state = deliveryStates.find((each) => each === cellData)
  return state ? (
    <Pill pillStyle={deliveryPills[state]} size="small">
      {say(deliveryStateWords[state])}
    </Pill>
  ) : null
}
