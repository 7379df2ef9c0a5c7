import { createApi } from '@detwin/content/client'

const api = createApi({ site: process.env.DETWIN_SITE ?? '' })

const question = { country: 'SE', include: ['cities', 'sources'], locale: 'en' } as const
for await (const { items, total, included } of api.list('agreements', question).pages()) {
  const names = new Map(included?.cities?.map((city) => [city.id, city.name]))
  console.log(`${items.length} of ${total}`)
  for (const { city, status } of items) console.log(names.get(city), status)
}
