import type { Locale } from '@detwin/content'
import type { I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'
import { labelOfText } from '../label-of-text.ts'
import { isWritten, type Text, textsOf } from '../texts.ts'
import { type Block, blocksOf } from './blocks.ts'
import { richTextOf } from './lexical.ts'
import { type Line, lineOf, numberedAs, type Piece } from './pieces.ts'

/** A part of a record that is translated by itself: a text, or one block of a rich text. */
export interface Unit {
  /** Unique in a record: `title`, `events.6743….note`, `body.3`. */
  id: string
  text: Text
  label: string
  /** An image, which is shown to the translator and not translated. */
  isImage: boolean
  source: Line
  /** What is written in the target language, where it stands beside the source. */
  target: readonly Piece[] | null
}

export interface Sides {
  fields: readonly FlattenedField[]
  /** The record in all its languages. */
  record: Record<string, unknown>
  source: Locale
  target: Locale
}

/** Everything that is written in the source language, in the order of the form. */
export function unitsOf({ fields, record, source, target }: Sides, i18n: I18n): Unit[] {
  const translated = textsOf(fields, record, target)
  return textsOf(fields, record, source).flatMap((text, index): Unit[] => {
    if (!isWritten(text)) return []
    const there = translated[index]
    const unit = { text, label: labelOfText(text, record, fields, i18n) }
    const written = there && isWritten(there) ? there.value : null
    if (text.kind === 'richText') return blockUnits(unit, written)
    return [
      {
        ...unit,
        id: text.path.join('.'),
        isImage: false,
        source: { pieces: [String(text.value)], nodes: new Map() },
        target: typeof written === 'string' ? [written] : null
      }
    ]
  })
}

function blockUnits(unit: Pick<Unit, 'text' | 'label'>, written: unknown): Unit[] {
  const blocks = blocksOf(richTextOf(unit.text.value))
  const lines = blocks.map(({ nodes }) => lineOf(nodes))
  const targets = written ? beside(blocks, lines, blocksOf(richTextOf(written))) : undefined
  return blocks.map((block, index) => ({
    ...unit,
    id: [...unit.text.path, index + 1].join('.'),
    label: `${unit.label} · ${index + 1}`,
    isImage: block.kind === 'upload',
    source: lines[index] ?? lineOf(block.nodes),
    target: block.kind === 'upload' ? null : (targets?.[index] ?? null)
  }))
}

/** The blocks of a translation, when each stands for one of the source; otherwise nobody can tell which is which. */
function beside(
  source: readonly Block[],
  lines: readonly Line[],
  translation: readonly Block[]
): (readonly Piece[])[] | undefined {
  if (source.length !== translation.length) return undefined
  const targets: (readonly Piece[])[] = []
  for (const [index, { nodes, kind }] of translation.entries()) {
    const line = lines[index]
    const target = line && kind === source[index]?.kind ? numberedAs(lineOf(nodes), line) : undefined
    if (!target) return undefined
    targets.push(target)
  }
  return targets
}
