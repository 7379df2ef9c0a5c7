import type { TextFieldSingleValidation } from 'payload'
import { label, say } from '../../admin/labels.ts'
import { checkedUrl } from '../../safe-fetch/checked-url.ts'
import { SafeFetchError } from '../../safe-fetch/error.ts'
import { isPublicAddress } from '../../safe-fetch/public-address.ts'

/**
 * An address that safe-fetch would call. Where its name leads is looked up when something is sent: a save waits for
 * nobody's name server, and the answer may be another by then.
 */
export const calledAddress: TextFieldSingleValidation = (value, { req }) => {
  try {
    checkedUrl(value ?? '', isPublicAddress)
    return true
  } catch (error) {
    if (error instanceof SafeFetchError) return say(req, wrong)
    throw error
  }
}

const wrong = label(
  'Write a whole address of the public internet that begins with https://, without a port, name or password in it.',
  '請填寫以 https:// 開頭、屬於公共互聯網的完整網址，不含連接埠、用戶名稱或密碼。'
)
