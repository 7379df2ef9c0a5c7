/** Starts Payload, and with it scheduled publishing, when the server starts instead of with the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  const payload = await getPayload({ config, cron: true })
  const { work } = await import('./jobs/worker.ts')
  void work(payload)
  const { Dispatcher } = await import('./webhooks/dispatcher/dispatcher.ts')
  void new Dispatcher(payload).run()
}
