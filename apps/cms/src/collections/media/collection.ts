import { label, menu } from '../../admin/labels.ts'
import { internalNotesField, localizedTextField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { recordCollection } from '../record-collection.ts'
import { mediaFolder } from './image-file.ts'
import { nameAtRandom } from './hooks/name-at-random.ts'
import { needFile } from './hooks/need-file.ts'

/** Decoding stops at broken or huge images; encoding anew leaves no metadata, and the orientation is kept. */
const encoding = {
  constructorOptions: { failOn: 'error', limitInputPixels: 60_000_000 },
  resizeOptions: { width: 2400, withoutEnlargement: true }
} as const

/** Left out where the original is narrower: `withoutEnlargement: true` would store the original again. */
const width = (pixels: number) => ({ name: `w${pixels}`, width: pixels })

export const media = recordCollection({
  kind: 'shared',
  slug: 'media',
  labels: { singular: label('Image', '圖片'), plural: label('Images', '圖片') },
  admin: {
    group: menu.texts,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', '_status', 'updatedAt'],
    description: label(
      'JPEG, PNG or WebP. Camera data and place are removed when you upload.',
      'JPEG、PNG 或 WebP。上傳時會移除相機資料和位置。'
    )
  },
  upload: {
    staticDir: mediaFolder(),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    ...encoding,
    imageSizes: [width(480), width(960), width(1600)],
    adminThumbnail: 'w480',
    crop: false,
    focalPoint: false,
    pasteURL: false
  },
  hooks: { beforeOperation: [needFile, nameAtRandom] },
  fields: [
    localizedTextField('alt', label('Alternative text', '替代文字'), {
      admin: {
        description: label(
          'What the image shows, for people who cannot see it. Needed to publish.',
          '為看不見圖片的人說明圖片內容。發布前必須填寫。'
        )
      }
    }),
    { name: 'credit', type: 'text', label: label('Credit', '圖片來源') },
    ...translationFields,
    internalNotesField
  ]
})
