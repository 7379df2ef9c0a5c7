import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { mayPublish } from '../access/rules.ts'
import { label, say } from '../admin/labels.ts'
import { readRelease, type Release } from './release.ts'
import { problemOf, runRelease } from './run-release.ts'

type Change = (req: PayloadRequest, release: Release, by: string) => Promise<object>

/** An action on one release by somebody who publishes. */
const action = (path: string, change: Change): Omit<Endpoint, 'root'> => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish({ req })) throw new Forbidden(req.t)
    const release = await readRelease(req, String(req.routeParams?.id))
    if (!release) throw new APIError(say(req, noSuchRelease), 404)
    if (release.state === 'done') throw new APIError(say(req, alreadyDone), 409)
    return Response.json(await change(req, release, req.user.id))
  }
})

/** Writes the state, if it is still what was read: two people may click at once. */
async function setState(req: PayloadRequest, { id, state }: Release, data: Record<string, unknown>): Promise<void> {
  const changed = (await req.payload.db.updateOne({
    collection: 'releases',
    where: { id: { equals: id }, state: { equals: state } },
    data,
    req
  })) as object | null // Payload's type leaves out that nothing may match
  if (!changed) throw new APIError(say(req, changedMeanwhile), 409)
}

const asScheduledBy = (req: PayloadRequest, by: string) => ({
  state: 'scheduled',
  scheduledBy: by,
  language: req.i18n.language,
  reason: null
})

/** Schedules; says what it would fail for as things stand, which may be put right before its time. */
const schedule: Change = async (req, release, by) => {
  if (!release.at) throw new APIError(say(req, noTime), 400)
  if (Date.parse(release.at) < Date.now()) throw new APIError(say(req, pastTime), 400)
  await setState(req, release, asScheduledBy(req, by))
  const problem = await problemOf(req.payload, { ...release, language: req.i18n.language }, by)
  return { state: 'scheduled', ...(problem && { problem }) }
}

/** Runs it at once, as the worker would. */
const now: Change = async (req, release, by) => {
  await setState(req, release, { ...asScheduledBy(req, by), at: new Date().toISOString() })
  const result = await runRelease(req.payload, release.id)
  if (result.outcome === 'failed') throw new APIError(result.reason, 400)
  return { state: result.outcome === 'done' ? 'done' : 'scheduled' }
}

const cancel: Change = async (req, release) => {
  await setState(req, release, { state: 'cancelled' })
  return { state: 'cancelled' }
}

export const releaseEndpoints = [action('schedule', schedule), action('run', now), action('cancel', cancel)]

const noSuchRelease = label('There is no such release.', '沒有這項排期。')
const alreadyDone = label('This release is done already.', '此排期已經完成。')
const noTime = label('Choose when, and save, before you schedule it.', '請先選擇時間並儲存，再排期。')
const pastTime = label(
  'That time is past. Choose a later one, or run it now.',
  '該時間已過。請選擇較後的時間，或立即執行。'
)
const changedMeanwhile = label(
  'Somebody else changed this release a moment ago. Load the page again.',
  '剛才有人更改了此排期。請重新載入頁面。'
)
