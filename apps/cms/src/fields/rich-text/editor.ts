import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature
} from '@payloadcms/richtext-lexical'
import { label } from '../../admin/labels.ts'

/** The collections a text can link to; their pages are found by id, so a renamed address breaks no link. */
const linkable = ['statements', 'news', 'cities', 'agreements', 'groups', 'pages'] as const

/** What a campaign text needs, and nothing that a page could not show. */
export const richTextEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: [...linkable] }),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({
      inlineBlocks: [
        {
          slug: 'sourceReference',
          labels: { singular: label('Source reference', '來源註腳'), plural: label('Source references', '來源註腳') },
          fields: [
            {
              name: 'source',
              type: 'relationship',
              relationTo: 'sources',
              required: true,
              label: label('Source', '資料來源'),
              admin: {
                description: label(
                  'Shown as a small number that leads to the list of sources.',
                  '顯示為小數字，連到來源列表。'
                )
              }
            }
          ]
        }
      ]
    })
  ]
})
