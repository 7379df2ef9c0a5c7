import type { StoredEndpoint } from '../endpoints/stored.ts'

const day = (moment: string): string => moment.slice(0, 10)

/** What the owner of a webhook that stopped is told, in English and in Chinese: we do not know which they read. */
export function mailAbout(
  { name, url, state, failingSince }: Pick<StoredEndpoint, 'name' | 'url' | 'state' | 'failingSince'>,
  address: string
): { subject: string; text: string } {
  const { hostname } = new URL(url)
  const since = day(failingSince ?? '')
  if (state === 'unsubscribed')
    return {
      subject: `Detwin: your webhook “${name}” has unsubscribed · Webhook 已取消訂閱`,
      text: [
        `Your webhook “${name}” at ${hostname} answered 410 Gone, which means that it wants to hear no more. We have stopped sending.`,
        `If that was a mistake, open it and press Resume. It then hears of what is published from that moment on:`,
        address,
        '',
        `你的 Webhook「${name}」（${hostname}）回應 410 Gone，表示不再接收通知，我們已停止發送。`,
        '如屬誤會，請開啟以上網址並按「恢復」，之後發布的內容便會再次通知你。',
        ''
      ].join('\n')
    }
  return {
    subject: `Detwin: your webhook “${name}” is paused · Webhook 已暫停`,
    text: [
      `Your webhook “${name}” at ${hostname} has not taken a message since ${since}, so we have paused it.`,
      'Nothing is lost: put your program right, open the webhook, and press Resume. It goes on from where it stopped:',
      address,
      '',
      `你的 Webhook「${name}」（${hostname}）自 ${since} 起未能接收任何訊息，我們已將其暫停。`,
      '訊息不會遺失：請修正你的程式，然後開啟以上網址並按「恢復」，便會從停止之處繼續。',
      ''
    ].join('\n')
  }
}
