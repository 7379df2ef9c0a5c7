import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import type { StoredEndpoint } from '../endpoints/stored.ts'
import { secretsOf, withNewSecret } from '../secrets/secrets.ts'

const subjectOf = ({ id, name }: StoredEndpoint) => ({ type: 'webhook-endpoints' as const, id, title: name })

/** The newest secret, for whoever looks after the endpoint; that they looked stays on record. */
export async function showSecret(req: PayloadRequest, endpoint: StoredEndpoint): Promise<string> {
  const [newest] = await secretsOf(endpoint.secrets)
  await record(req, 'secret-show', { subject: subjectOf(endpoint) })
  return newest
}

/** A new secret; for 24 hours messages carry the signature of the former one too. */
export async function rotateSecret(req: PayloadRequest, endpoint: StoredEndpoint): Promise<string> {
  const secrets = await withNewSecret(endpoint.secrets)
  await req.payload.db.updateOne({ collection: 'webhook-endpoints', id: endpoint.id, data: { secrets }, req })
  await record(req, 'secret-rotate', { subject: subjectOf(endpoint) })
  return (await secretsOf(secrets))[0]
}
