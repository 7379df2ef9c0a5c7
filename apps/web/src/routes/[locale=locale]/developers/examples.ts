/** The very files of examples/partners, which the tests run against the built site. */
import firstPython from '../../../../../../examples/partners/first-call.py?raw'
import firstShell from '../../../../../../examples/partners/first-call.sh?raw'
import firstTypeScript from '../../../../../../examples/partners/first-call.ts?raw'
import followPython from '../../../../../../examples/partners/follow.py?raw'
import followShell from '../../../../../../examples/partners/follow.sh?raw'
import followTypeScript from '../../../../../../examples/partners/follow.ts?raw'
import listsPython from '../../../../../../examples/partners/lists.py?raw'
import listsShell from '../../../../../../examples/partners/lists.sh?raw'
import listsTypeScript from '../../../../../../examples/partners/lists.ts?raw'
import webhookPhp from '../../../../../../examples/partners/webhook.php?raw'
import webhookPython from '../../../../../../examples/partners/webhook.py?raw'
import webhookTypeScript from '../../../../../../examples/partners/webhook.ts?raw'

export interface Example {
  language: string
  code: string
}

const three = (shell: string, typeScript: string, python: string): Example[] => [
  { language: 'curl', code: shell },
  { language: 'TypeScript', code: typeScript },
  { language: 'Python', code: python }
]

export const examples = {
  first: three(firstShell, firstTypeScript, firstPython),
  lists: three(listsShell, listsTypeScript, listsPython),
  follow: three(followShell, followTypeScript, followPython),
  webhooks: [
    { language: 'TypeScript', code: webhookTypeScript },
    { language: 'Python', code: webhookPython },
    { language: 'PHP', code: webhookPhp }
  ]
}
