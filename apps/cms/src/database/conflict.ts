import { APIError } from 'payload'

/** Two people saved the same at the same moment, and this is what the later one is told. */
export const conflict = (): APIError =>
  new APIError(
    'Somebody else saved this record at the same moment. Nothing of yours was saved; load the page again and repeat your change.',
    409
  )
