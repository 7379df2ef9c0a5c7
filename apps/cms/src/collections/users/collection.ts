import { APIError, type CollectionConfig, type Endpoint } from 'payload'
import { plainAccess } from '../../access/rules.ts'
import { label, menu } from '../../admin/labels.ts'
import { rightsFields } from './rights-fields.ts'
import { endSessions } from './hooks/end-sessions.ts'
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keep-an-admin.ts'
import { recordAccount, recordDeletedAccount, recordSignIn } from './hooks/on-record.ts'
import { refuseWeakPassword } from './hooks/refuse-weak-password.ts'

const tenMinutes = 10 * 60 * 1000

/** A way in that Payload opens by default and we do not. */
const refused = (path: string, words: string): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: () => {
    throw new APIError(words, 403)
  }
})

export const users = (secure: boolean): CollectionConfig => ({
  slug: 'users',
  labels: { singular: label('Account', '帳戶'), plural: label('Accounts', '帳戶') },
  auth: {
    useSessions: true,
    // Each request reads the account: ids are enough to ask what it may do.
    depth: 0,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: tenMinutes,
    cookies: { secure, sameSite: 'Strict' }
  },
  admin: {
    group: menu.people,
    useAsTitle: 'penName',
    defaultColumns: ['penName', 'email', 'role'],
    description: label(
      'People who sign in here. Of an account at most the pen name is ever public.',
      '可登入的人員。除筆名外，帳戶資料絕不公開。'
    )
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    ...plainAccess('account')
  },
  custom: { kind: 'account' },
  hooks: {
    beforeValidate: [refuseWeakPassword],
    beforeChange: [keepAnAdmin, endSessions],
    beforeDelete: [keepAnAdminOnDelete],
    afterLogin: [recordSignIn],
    afterChange: [recordAccount],
    afterDelete: [recordDeletedAccount]
  },
  endpoints: [
    // The first admin is made by the start command; over the network nobody becomes admin by being first.
    refused('/first-register', 'The first account is made on the server, by the start command.'),
    // There is no e-mail; and on SQLite Payload's own handler waits for itself, and all other writes with it.
    refused('/forgot-password', 'Ask an admin to give you a new password.'),
    refused('/reset-password', 'Ask an admin to give you a new password.')
  ],
  fields: [
    {
      name: 'penName',
      type: 'text',
      required: true,
      label: label('Pen name', '筆名'),
      admin: {
        description: label(
          'How other editors see this person, and readers where a news post is signed. Not the real name.',
          '其他編輯看到的名字；如消息署名，讀者也會看到。請勿用真名。'
        )
      }
    },
    ...rightsFields
  ]
})
