'use client'

import { Button, RenderFields, useConfig, useForm } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import type { Side } from './translator-form.tsx'
import type { Change } from './changes.ts'
import type { Unit } from './units.ts'
import { useWords } from './use-words.ts'

interface Props {
  unit: Unit
  collection: string
  source: Side
  target: Side
}

/** One text of the record: as it is in the source language, what changed in it, and the field to translate it in. */
export function TextPair({ unit, collection, source, target }: Props) {
  const { getEntityConfig } = useConfig()
  const { dispatchFields, setModified } = useForm()
  const words = useWords()
  const { formPath, label, changes } = unit
  const names = formPath.split('.')
  const field = fieldAt(getEntityConfig({ collectionSlug: collection }).fields, names)
  if (!field) return null
  const { value } = unit.source
  const copy = (): void => {
    // The rich text editor begins anew where the value it began with changes.
    dispatchFields({ type: 'UPDATE', path: formPath, value, initialValue: value })
    setModified(true)
  }
  return (
    <section className="translator__pair" aria-label={label}>
      <div className="translator__source">
        <h3>{label}</h3>
        <div lang={source.tag} dir={source.dir} className="translator__text">
          {'html' in unit.source ? (
            // Made by publications/rich-text, which lets nothing through that readers may not see.
            <div dangerouslySetInnerHTML={{ __html: unit.source.html }} />
          ) : (
            <p>{unit.source.text || <em>{words('sourceEmpty')}</em>}</p>
          )}
        </div>
        {changes && <Changes changes={changes} side={source} />}
        {Boolean(value) && (
          <Button buttonStyle="none" size="small" className="translator__copy" onClick={copy}>
            {words('copySource')}
          </Button>
        )}
      </div>
      <div className="translator__target" lang={target.tag} dir={target.dir}>
        <RenderFields
          fields={[field]}
          forceRender
          margins={false}
          parentIndexPath=""
          parentPath={names.slice(0, -1).join('.')}
          parentSchemaPath={[collection, ...names.slice(0, -1).filter((name) => !/^\d+$/.test(name))].join('.')}
          permissions
        />
      </div>
    </section>
  )
}

function Changes({ changes, side }: { changes: Change[]; side: Side }) {
  const words = useWords()
  return (
    <details open className="translator__changes">
      <summary>{words('changed')}</summary>
      <p lang={side.tag} dir={side.dir}>
        {changes.map(({ text, what }, index) => {
          if (what === 'same') return <span key={index}>{text}</span>
          const Mark = what === 'added' ? 'ins' : 'del'
          return (
            <Mark key={index} aria-label={`${words(what)}: ${text}`}>
              {text}
            </Mark>
          )
        })}
      </p>
    </details>
  )
}

/** The field a form's path leads to; rows of a layout, and positions in a list, are no step of their own. */
function fieldAt(fields: readonly ClientField[], path: readonly string[]): ClientField | undefined {
  const [name, ...rest] = path.filter((step) => !/^\d+$/.test(step))
  for (const field of fields) {
    if ('name' in field && field.name === name) {
      if (rest.length === 0) return field
      return 'fields' in field ? fieldAt(field.fields, rest) : undefined
    }
    const below =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : tab.fields))
        : 'fields' in field && !('name' in field && field.name)
          ? field.fields
          : []
    const found = fieldAt(below, path)
    if (found) return found
  }
  return undefined
}
