import { hkdfSync } from 'node:crypto'
import { compactDecrypt, CompactEncrypt } from 'jose'
import { readEnvironment } from '../../environment.ts'

const key = (): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', readEnvironment().PAYLOAD_SECRET, '', 'detwin webhook secrets', 32))

/** A secret as the database holds it: whoever has a copy of the database alone can sign nothing. */
export const seal = (secret: string): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(secret)).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key())

/** @throws when it was sealed with another PAYLOAD_SECRET */
export async function unseal(sealed: string): Promise<string> {
  return new TextDecoder().decode((await compactDecrypt(sealed, key())).plaintext)
}
