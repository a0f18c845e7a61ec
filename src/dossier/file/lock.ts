/** What the outside world lends: the browser's own cryptography, and chance. */
export interface Locksmith {
  readonly subtle: Pick<SubtleCrypto, 'importKey' | 'deriveKey' | 'encrypt' | 'decrypt'>
  readonly random: (length: number) => Uint8Array<ArrayBuffer>
}

/** How often a passphrase is stirred before it is a key: what OWASP asks of PBKDF2 with SHA-256. */
export const ITERATIONS = 600_000
/** What was locked with so many still opens once new ones take more; fewer were never written. */
const LEAST_ITERATIONS = 600_000
/** More would only keep somebody's device busy: no file of ours asks it. */
const MOST_ITERATIONS = 5_000_000
/** A shorter one of one's own is guessed too soon. */
export const SHORTEST_PASSPHRASE = 12

const VERSION = 1
const SALT = 16
const NONCE = 12
const TAG = 16
/** version, iterations, salt, nonce; all that somebody changes in it is noticed when it is opened */
const HEAD = 1 + 4 + SALT + NONCE

/** The same phrase, whichever keyboard it is typed on, and with or without a blank around it. */
const bytesOf = (passphrase: string) => new TextEncoder().encode(passphrase.normalize('NFKC').trim())

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  { subtle }: Locksmith,
): Promise<CryptoKey> {
  const phrase = await subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, ['deriveKey'])
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    phrase,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Locks with a passphrase: AES-256-GCM under a key that is derived with PBKDF2-SHA-256, a new salt and nonce each time. */
export async function lock(
  content: Uint8Array<ArrayBuffer>,
  passphrase: string,
  smith: Locksmith,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(HEAD)
  const salt = smith.random(SALT)
  const nonce = smith.random(NONCE)
  head[0] = VERSION
  new DataView(head.buffer).setUint32(1, ITERATIONS)
  head.set(salt, 5)
  head.set(nonce, 5 + SALT)
  const key = await keyOf(passphrase, salt, ITERATIONS, smith)
  const locked = new Uint8Array(
    await smith.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: head }, key, content),
  )
  const whole = new Uint8Array(HEAD + locked.length)
  whole.set(head)
  whole.set(locked, HEAD)
  return whole
}

export type Unlocked =
  | { readonly ok: true; readonly content: Uint8Array<ArrayBuffer> }
  /** wrong: another passphrase, or not what was locked; nobody can tell these apart */
  | { readonly ok: false; readonly fault: 'wrong' | 'newer' | 'malformed' }

/** What is wrong with it before any passphrase: then none is asked for, and nothing is worked out. */
export function lockFault(locked: Uint8Array<ArrayBuffer>): 'newer' | 'malformed' | undefined {
  if (locked.length === 0) return 'malformed'
  if ((locked[0] ?? 0) > VERSION) return 'newer'
  if (locked[0] !== VERSION || locked.length < HEAD + TAG) return 'malformed'
  const iterations = iterationsIn(locked)
  return iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS ? 'malformed' : undefined
}

const iterationsIn = ({ buffer, byteOffset }: Uint8Array<ArrayBuffer>) =>
  new DataView(buffer, byteOffset).getUint32(1)

export async function unlock(
  locked: Uint8Array<ArrayBuffer>,
  passphrase: string,
  smith: Locksmith,
): Promise<Unlocked> {
  const fault = lockFault(locked)
  if (fault !== undefined) return { ok: false, fault }
  const head = locked.slice(0, HEAD)
  const key = await keyOf(passphrase, head.slice(5, 5 + SALT), iterationsIn(locked), smith)
  try {
    const content = await smith.subtle.decrypt(
      { name: 'AES-GCM', iv: head.slice(5 + SALT), additionalData: head },
      key,
      locked.slice(HEAD),
    )
    return { ok: true, content: new Uint8Array(content) }
  } catch {
    return { ok: false, fault: 'wrong' }
  }
}
