/** Where Detwin is, and where this site is. */
export const settings = {
  site: process.env.DETWIN_SITE ?? 'http://127.0.0.1:3000',
  port: Number(process.env.PORT ?? 4000),
  /** What we know of the record is kept here, so that a restart asks only for what is new. */
  file: process.env.RECORDS_FILE ?? 'records.json',
  /** ISO 3166-1. */
  country: process.env.COUNTRY ?? 'SE',
  /** Of the endpoint that Detwin calls, when there is one; without it we look every minute. */
  webhookSecret: process.env.WEBHOOK_SECRET
}
