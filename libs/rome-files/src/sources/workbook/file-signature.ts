import { InputError } from '../../input.error';
import type { SourceFile } from '../source-file';

/** What the first bytes of a file say of it, whatever its name. */
export type FileSignature = 'zip' | 'oldOffice' | 'other';

const zipSignature = Buffer.from('PK');
const compoundFileSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Tells a zip, which a workbook is, and a compound file of the older Office, from the rest. */
export function signatureOf(bytes: Buffer): FileSignature {
  if (bytes.subarray(0, 2).equals(zipSignature)) return 'zip';
  return bytes.subarray(0, 8).equals(compoundFileSignature) ? 'oldOffice' : 'other';
}

/** Refuses a compound file: a workbook under a password, or one of Excel 97 to 2003. @throws {InputError} saying which. */
export function refuseOldOffice({ bytes, origin }: SourceFile): never {
  const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw new InputError(
    isEncrypted
      ? 'a workbook protected by a password: open it, take the password off, and save it again'
      : 'a file of Excel 97 to 2003 (.xls), whatever its name: open it and save it as .xlsx',
    { file: origin },
  );
}
