import { createApi } from '@detwin/content/client'

const api = createApi({ site: process.env.DETWIN_SITE ?? '' })

for await (const agreement of api.list('agreements', { country: 'SE', status: ['ended', 'lapsed'], locale: 'en' })) {
  console.log(agreement.statusSince, agreement.status, agreement.meta.url)
}
