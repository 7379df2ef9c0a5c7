'use client'

import { Form, LeaveWithoutSaving, OperationProvider } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { TranslationState } from '../states.ts'
import type { Conversion } from '../convert/conversion.ts'
import { ConvertButton } from '../convert/convert-button.tsx'
import { XliffButtons } from '../xliff/xliff-buttons.tsx'
import { Decide } from './decide.tsx'
import { TextPair } from './text-pair.tsx'
import type { Unit } from './units.ts'
import { useWords } from './use-words.ts'

export interface Side {
  tag: string
  name: string
  dir: 'ltr' | 'rtl'
}

interface Props {
  formState: FormState
  units: Unit[]
  /** Of the endpoint that saves, below the API's own address. */
  address: string
  collection: string
  source: Side
  target: Side
  state: TranslationState
  /** Whether the source changed in a way that is no longer known. */
  changesUnknown: boolean
  sourceHash: string | null
  mayPublish: boolean
  conversion: Conversion
}

/** Both texts side by side, in Payload's own form, which knows every field of the record. */
export function TranslatorForm(props: Props) {
  const { formState, units, collection, source, target, state, changesUnknown } = props
  const words = useWords()
  return (
    <OperationProvider operation="update">
      <Form el="div" initialState={formState} disableValidationOnSubmit className="translator__form">
        <LeaveWithoutSaving />
        {state === 'outdated' && (
          <p role="status" className="translator__outdated">
            ▲ {words(changesUnknown ? 'changesUnknown' : 'outdated')}
          </p>
        )}
        {props.conversion && <ConvertButton address={props.address} conversion={props.conversion} />}
        <XliffButtons address={props.address} />
        <div className="translator__heads" aria-hidden="true">
          <h2>{source.name}</h2>
          <h2>{target.name}</h2>
        </div>
        {units.map((unit) => (
          <TextPair key={unit.formPath} unit={unit} collection={collection} source={source} target={target} />
        ))}
        <Decide {...props} />
      </Form>
    </OperationProvider>
  )
}
