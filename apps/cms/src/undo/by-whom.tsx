import { FieldLabel } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, TextFieldServerComponent } from 'payload'
import { createLocalReq } from 'payload'
import { say, label } from '../admin/labels.ts'
import { penNames } from './pen-names.ts'

const system = label('The system', '系統')
const gone = label('An account that is gone', '已刪除的帳戶')

async function nameOf(payload: DefaultServerCellComponentProps['payload'], i18n: object, by: unknown): Promise<string> {
  const req = await createLocalReq({ req: { i18n: i18n as never } }, payload) // the admin's own
  return typeof by === 'string' ? ((await penNames(req, [by])).get(by) ?? say(req, gone)) : say(req, system)
}

/** The pen name of who published, in the list. */
export async function ByWhomCell({ payload, i18n, rowData }: DefaultServerCellComponentProps) {
  return <span>{await nameOf(payload, i18n, rowData.by)}</span>
}

/** The same on a publication's page. */
export const ByWhomField: TextFieldServerComponent = async ({ payload, i18n, data, path, clientField }) => (
  <div className="field-type text">
    <FieldLabel label={clientField.label} path={path} />
    <p>{await nameOf(payload, i18n, data.by)}</p>
  </div>
)
