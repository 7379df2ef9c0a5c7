import { cmsProcess } from '../../scripts/start/apps.ts'
import { Family } from '../../scripts/start/family.ts'
import { prepareDatabase } from '../../scripts/start/prepare.ts'
import { answersAt } from '../../scripts/start/ready.ts'
import { dropDatabase } from '../own-database.ts'
import { ownSettings } from '../own-settings.ts'
import { type Usage, usageOf } from '../report/machine.ts'

export interface Desk {
  /** Asks the CMS as the admin; a body is sent as JSON or as a form. */
  ask: (method: string, path: string, body?: object | FormData) => Promise<unknown>
  usage: () => Usage
  end: () => Promise<void>
}

/** The built CMS alone, with the demo content and its process at hand: it is weighed. */
export async function startDesk(mongodb?: string): Promise<Desk> {
  const family = new Family()
  const { settings, admin } = await ownSettings(mongodb, { LOG_LEVEL: 'silent' })
  const { cmsUrl, databaseUri } = settings
  await prepareDatabase(family, settings)
  const { command, args, options } = cmsProcess(settings)
  const { pid } = family.start(command, args, options)
  if (pid === undefined) throw new Error('The CMS did not start.')
  await answersAt(`${cmsUrl}/health`, family)

  const send = (method: string, address: string, body?: object | FormData, token?: string): Promise<Response> =>
    fetch(`${cmsUrl}${address}`, {
      method,
      headers: {
        // A busy CMS closes an idle connection just when the next question comes.
        connection: 'close',
        ...(token && { authorization: `JWT ${token}` }),
        ...(body && !(body instanceof FormData) && { 'content-type': 'application/json' })
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) })
    })
  const login = await send('POST', '/api/users/login', admin)
  const { token } = (await login.json()) as { token: string } // Payload's answer
  return {
    ask: async (method, address, body) => {
      const answer = await send(method, address, body, token)
      if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    usage: () => usageOf(pid),
    end: async () => {
      await family.end()
      if (mongodb) await dropDatabase(databaseUri)
    }
  }
}
