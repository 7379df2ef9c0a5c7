import type { Field, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import type { Role } from '../../access/matrix.ts'
import { roles } from '../../access/matrix.ts'
import { adminsField } from '../../access/rules.ts'
import { type Label, label, say } from '../../admin/labels.ts'
import { languageOptions } from '../../fields/translation-fields.ts'

const roleLabels: Record<Role, Label> = {
  admin: label('Admin: everything, also people and settings', '管理員：一切權限，包括人員和設定'),
  publisher: label('Publisher: writes, approves and publishes for their groups', '發布者：為所屬團體撰寫、批准及發布'),
  editor: label('Editor: writes drafts and submits them', '編輯：撰寫草稿並提交審閱'),
  translator: label('Translator: only the languages below', '翻譯：只限下列語言'),
  partner: label(
    'Partner: only the keys and webhooks of the partner below',
    '合作夥伴：只限下列合作夥伴的金鑰和 Webhook'
  )
}

const byAdmins = { access: { create: adminsField, update: adminsField } }

const neededByRole: RelationshipFieldSingleValidation = (value, options) =>
  value || (options.data as { role?: unknown }).role !== 'partner' // the form of this collection
    ? relationship(value, options)
    : say(options.req, label('Choose the partner this person belongs to.', '請選擇此人所屬的合作夥伴。'))

/** What a person may do: the role, for which groups, in which languages, for which partner. Only admins give it. */
export const rightsFields: Field[] = [
  {
    name: 'role',
    type: 'select',
    required: true,
    defaultValue: 'editor',
    saveToJWT: true,
    label: label('Role', '角色'),
    options: roles.map((value) => ({ value, label: roleLabels[value] })),
    ...byAdmins
  },
  {
    name: 'groups',
    type: 'relationship',
    relationTo: 'groups',
    hasMany: true,
    label: label('Groups', '團體'),
    admin: {
      description: label(
        'Whose statements and news this person works on. Without a group: only what all groups share.',
        '此人可處理哪些團體的聲明和消息。未選團體者只可處理各團體共用的紀錄。'
      )
    },
    ...byAdmins
  },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: languageOptions,
    label: label('Languages', '語言'),
    admin: {
      description: label('Those a translator writes.', '翻譯可撰寫的語言。'),
      condition: (data) => data.role === 'translator'
    },
    ...byAdmins
  },
  {
    name: 'partner',
    type: 'relationship',
    relationTo: 'partners',
    index: true,
    label: label('Partner', '合作夥伴'),
    validate: neededByRole,
    admin: {
      description: label(
        'Whose keys and webhooks this person looks after. They see nothing else of the desk.',
        '此人負責哪一個合作夥伴的金鑰和 Webhook。後台的其他內容一概看不到。'
      ),
      condition: (data) => data.role === 'partner'
    },
    ...byAdmins
  }
]
