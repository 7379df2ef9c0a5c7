import { snapshots } from '#lib/server/snapshot/running.ts'

/** 200 while there is something to show, even when the CMS is away: `problem` then says so in a sentence. */
export async function GET() {
  const { snapshot, health } = await snapshots()
  const { lastContact, lastSuccess, problem } = health
  const body = {
    ready: snapshot !== null,
    revision: snapshot?.revision ?? null,
    updatedAt: snapshot?.updatedAt ?? null,
    records: snapshot?.records ?? null,
    lastContact,
    lastSuccess,
    problem
  }
  return Response.json(body, { status: body.ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
