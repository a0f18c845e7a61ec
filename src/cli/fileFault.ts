import type { FileFault } from '../texts/texts.ts'

/** Why the system would not, as far as it tells: `absent` is what is then not there. */
export function fileFault(error: unknown, absent: 'noFile' | 'noFolder'): FileFault {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return absent
    case 'EISDIR':
      return 'folder'
    case 'ENAMETOOLONG':
      return 'nameTooLong'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'notAllowed'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'noRoom'
    default:
      return 'failed'
  }
}
