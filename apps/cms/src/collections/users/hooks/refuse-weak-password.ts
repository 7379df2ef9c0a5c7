import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { label, say } from '../../../admin/labels.ts'

const shortest = 15

/** Hook: 15 characters or more, and neither one character repeated nor the e-mail address. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const password: unknown = data?.password
  if (typeof password !== 'string') return data
  const account = String(data?.email ?? '').split('@')[0] ?? ''
  const weak =
    password.length < shortest ||
    new Set(password).size < 5 ||
    (account.length > 3 && password.toLowerCase().includes(account.toLowerCase()))
  if (!weak) return data
  const message = say(
    req,
    label(
      'Use at least 15 characters; four or five random words are good.',
      '請使用至少15個字元；四至五個隨機詞語最好。'
    )
  )
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }], req }, req.t)
}
