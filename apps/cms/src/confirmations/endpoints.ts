import { statementTextHash } from '@detwin/content'
import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest
} from 'payload'
import { z } from 'zod'
import { onlyColleagues } from '../access/colleague.ts'
import { matrix } from '../access/matrix.ts'
import { groupsOf } from '../access/person.ts'
import { label, say } from '../admin/labels.ts'
import { record as putOnRecord } from '../audit/record.ts'
import { publish } from '../publications/publish.ts'
import { latestText } from '../review/latest-text.ts'
import { confirm, confirmationsOf, ofRow } from './confirmations.ts'
import { groupNames } from './group-names.ts'
import { signatureRows } from './signature-rows.ts'

/** How far a group is with the text as it stands in the newest version. */
export type ConfirmationState = 'current' | 'earlier' | 'none'

/** Who may publish for a group may confirm for it. */
function mayConfirm({ user }: PayloadRequest, group: string): boolean {
  const reach = user ? matrix.text.publish[user.role] : 'none'
  return reach === 'all' || (reach === 'own' && groupsOf(user).includes(group))
}

async function view(req: PayloadRequest, statement: string) {
  const { record, words } = await latestText(req, 'statements', statement)
  const hash = statementTextHash(words)
  const all = await confirmationsOf(req, statement)
  const rows = signatureRows(record.signatures)
  const names = await groupNames(
    req,
    rows.map(({ group }) => group)
  )
  return {
    hash,
    groups: rows.map((row) => {
      const own = ofRow(all, row)
      const current = own.findLast(({ textHash }) => textHash === hash)
      const last = current ?? own.at(-1)
      const state: ConfirmationState = current ? 'current' : last ? 'earlier' : 'none'
      return {
        row: row.id,
        group: row.group,
        name: names.get(row.group) ?? row.group,
        state,
        at: last?.at ?? null,
        person: last?.person ?? null,
        mayConfirm: !current && mayConfirm(req, row.group)
      }
    })
  }
}

const request = z.object({ group: z.string(), hash: z.string().optional() })

async function confirmFor(
  req: PayloadRequest,
  statement: string,
  { group, hash }: z.infer<typeof request>
): Promise<void> {
  if (!mayConfirm(req, group)) throw new APIError(say(req, notYours), 403)
  const { record, words, title } = await latestText(req, 'statements', statement)
  const rows = signatureRows(record.signatures).filter((row) => row.group === group)
  if (rows.length === 0) throw new APIError(say(req, notSigning), 400)
  const textHash = statementTextHash(words)
  if (hash && hash !== textHash) throw new APIError(say(req, textChanged), 409)
  const known = await confirmationsOf(req, statement)
  const open = rows.filter((row) => !ofRow(known, row).some((confirmation) => confirmation.textHash === textHash))
  if (open.length === 0) return
  for (const row of open) await confirm(req, statement, row, textHash)
  const names = await groupNames(req, [group])
  const note = names.get(group)
  await putOnRecord(req, 'confirm', { subject: { type: 'statements', id: statement, title }, ...(note && { note }) })
  // When this text is public already, the group is shown from now on.
  await publish(req, 'statement', statement)
}

const notYours = label(
  'Only somebody who may publish for this group confirms for it.',
  '只有可代表此團體發布的人才可確認。'
)
const notSigning = label(
  'This group does not sign the statement. Add it to “Signed by” first.',
  '此團體並未聯署。請先加入「聯署團體」。'
)
const textChanged = label(
  'Somebody changed the text meanwhile. Load the page again and read the new text first.',
  '文字剛被更改。請重新載入頁面並先閱讀新文字。'
)

function idOf(req: PayloadRequest): string {
  onlyColleagues(req)
  return String(req.routeParams?.id)
}

/** `GET` and `POST /api/statements/:id/confirm`: how far each group is, and that one of them signs this very text. */
export const confirmationEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/confirm', method: 'get', handler: async (req) => Response.json(await view(req, idOf(req))) },
  {
    path: '/:id/confirm',
    method: 'post',
    handler: async (req) => {
      const id = idOf(req)
      const body = request.safeParse(await req.json?.().catch(() => undefined))
      if (!body.success) throw new APIError('Say which group confirms: {"group": "<id>"}.', 400)
      await initTransaction(req)
      try {
        await confirmFor(req, id, body.data)
        await commitTransaction(req)
      } catch (error) {
        await killTransaction(req)
        throw error
      }
      return Response.json(await view(req, id))
    }
  }
]
