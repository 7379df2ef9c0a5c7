import { words } from '#lib/messages/words.ts'
import { recordAt } from '../../../../record-at.ts'
import type { RequestHandler } from './$types'
import { renewalCalendar } from './renewal-calendar.ts'

/** A calendar file of the days on which agreements of the city run out; 404 in words when no source gives a day. */
export const GET: RequestHandler = ({ params: { locale, slug }, locals: { snapshot, today, siteUrl: origin } }) => {
  const city = recordAt(snapshot, 'city', slug, locale, '/renewal.ics')
  const calendar = renewalCalendar(city, snapshot, { locale, today, origin })
  if (!calendar)
    return new Response(`${words(locale).act.next.noCalendar}\n`, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' }
    })
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="renewal.ics"`
    }
  })
}
