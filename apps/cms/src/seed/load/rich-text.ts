import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import { ObjectId } from 'bson'
import type { Payload } from 'payload'
import { z } from 'zod'
import { richTextEditor } from '../../fields/rich-text/editor.ts'
import type { PublicCollection } from '../../publications/record-types.ts'
import type { LexicalState } from '../../publications/rich-text/body-html.ts'

/** What a text may point at. */
export interface Targets {
  /** The source that each `[^key]` names. */
  notes: Record<string, string>
  /** The collection of a record, for links to `/id/{id}`. */
  collectionOf: (id: string) => PublicCollection | undefined
}

/** Turns Markdown with `[^key]` source references and `/id/…` links into the editor's own rich text. */
export async function richTextConverter(
  payload: Payload
): Promise<(markdown: string, targets: Targets) => LexicalState> {
  const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor: richTextEditor })
  return (markdown, targets) => {
    const state = convertMarkdownToLexical({ editorConfig, markdown: unwrapped(markdown) })
    return { ...state, root: { ...state.root, children: withTargets(state.root.children, targets) } } as LexicalState // same node types
  }
}

// The files wrap long lines; in rich text a line break would be one.
const unwrapped = (markdown: string): string =>
  markdown
    .split(/\n{2,}/)
    .map((block) =>
      /^\s*([-*>#]|\d+\.)/.test(block)
        ? block
        : block.replace(/(\p{Script=Han}|[，。；：、」])\n(?=\p{Script=Han}|[「])/gu, '$1').replace(/\n/g, ' ')
    )
    .join('\n\n')

const node = z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() })
const textNode = z.looseObject({ type: z.literal('text'), text: z.string() })
const link = z.looseObject({ type: z.enum(['link', 'autolink']), fields: z.looseObject({ url: z.string() }) })

const withTargets = (children: unknown[], targets: Targets): unknown[] =>
  children.flatMap((child) => {
    const text = textNode.safeParse(child).data
    if (text) return withSourceReferences(text, targets)
    const parsed = node.parse(child)
    const inner = parsed.children ? { ...parsed, children: withTargets(parsed.children, targets) } : parsed
    const linked = link.safeParse(inner).data
    return [linked ? toRecord(linked, targets) : inner]
  })

function withSourceReferences(text: z.infer<typeof textNode>, { notes }: Targets): unknown[] {
  return text.text.split(/(\[\^[\w-]+\])/).flatMap((part): unknown[] => {
    const key = /^\[\^([\w-]+)\]$/.exec(part)?.[1]
    if (!key) return part ? [{ ...text, text: part }] : []
    const source = notes[key]
    if (!source) throw new Error(`The text refers to the source [^${key}], which its record.json does not name.`)
    const fields = { id: new ObjectId().toHexString(), blockName: '', blockType: 'sourceReference', source }
    return [{ type: 'inlineBlock', version: 1, fields }]
  })
}

function toRecord(linked: z.infer<typeof link>, { collectionOf }: Targets): unknown {
  const id = /^\/id\/([0-9a-f]{24})$/.exec(linked.fields.url)?.[1]
  const relationTo = id && collectionOf(id)
  if (!id || !relationTo) return linked
  return { ...linked, type: 'link', fields: { linkType: 'internal', newTab: false, doc: { relationTo, value: id } } }
}
