import { APIError, type Endpoint } from 'payload'
import { onlyColleagues } from '../access/colleague.ts'
import { label, say } from '../admin/labels.ts'
import type { SafeFetch } from '../safe-fetch/safe-fetch.ts'
import { archivedCopy } from './archived-copy.ts'

/** `GET /api/sources/archived-copy?url=`: `{ copy: { url, on } | null }`, for people who have signed in. */
export const archivedCopyEndpoint = (fetch?: SafeFetch): Omit<Endpoint, 'root'> => ({
  path: '/archived-copy',
  method: 'get',
  handler: async (req) => {
    onlyColleagues(req)
    const url = req.searchParams.get('url') ?? ''
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new APIError(say(req, writeAddress), 400)
    try {
      return Response.json({ copy: await archivedCopy(url, fetch) })
    } catch (error) {
      req.payload.logger.warn({ err: error, msg: 'The Internet Archive could not be asked.' })
      throw new APIError(say(req, noAnswer), 502, undefined, true)
    }
  }
})

const writeAddress = label('Write the whole address of the page first.', '請先填寫網頁的完整網址。')
const noAnswer = label(
  'The Internet Archive does not answer now. Try again later, or look there yourself and paste the address.',
  '互聯網檔案館現時沒有回應。請稍後再試，或自行前往查看並貼上網址。'
)
