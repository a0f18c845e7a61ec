/** Unpacks, and stops as soon as more comes out than there may be: a small file can hold an endless one. */
export async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | 'tooMuch' | 'damaged'> {
  const unpacked = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = unpacked.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (value === undefined) continue
      chunks.push(value)
      length += value.length
      if (length > most) {
        await reader.cancel()
        return 'tooMuch'
      }
    }
  } catch {
    return 'damaged'
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
