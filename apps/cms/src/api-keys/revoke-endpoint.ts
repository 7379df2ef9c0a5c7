import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { reaches } from '../access/reaches.ts'
import { label, say } from '../admin/labels.ts'
import { record } from '../audit/record.ts'
import { inTransaction } from '../database/in-transaction.ts'

const stored = z.object({ name: z.string(), revokedAt: z.unknown().optional() })

/** `POST /api/api-keys/<id>/revoke`: the key ends, within seconds and for ever. */
export const revokeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    // One of another partner is none at all.
    if (!(await reaches(req, 'api-keys', id, 'draft'))) throw new APIError(say(req, noSuchKey), 404)
    const revokedAt = new Date().toISOString()
    await inTransaction(req, async () => {
      const where = { id: { equals: id } }
      const { name, ...key } = stored.parse(await req.payload.db.findOne({ collection: 'api-keys', where, req }))
      if (key.revokedAt) return
      await req.payload.db.updateOne({ collection: 'api-keys', where, data: { revokedAt }, returning: false, req })
      await record(req, 'key-revoke', { subject: { type: 'api-keys', id, title: name } })
    })
    return Response.json({ revoked: true })
  }
}

const noSuchKey = label('There is no such key.', '沒有這個金鑰。')
