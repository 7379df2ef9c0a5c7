import { createServer } from 'node:net'

/** @throws Error when something listens on one of them already */
export async function portsMustBeFree({ webPort, cmsPort }: { webPort: number; cmsPort: number }): Promise<void> {
  await mustBeFree(webPort, 'WEB_PORT')
  await mustBeFree(cmsPort, 'CMS_PORT')
}

async function mustBeFree(port: number, name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(new Error(`Port ${port} is in use: end the program that uses it, or set ${name} to another port.`))
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}
