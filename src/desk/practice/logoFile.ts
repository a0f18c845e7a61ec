import {
  checkLogo,
  dataUrlOf,
  MOST_LOGO_BYTES,
  pixelsUnpack,
  typeOf,
  type LogoFault,
} from '../../practice/logo.ts'
import { parseDrawing } from '../../ui/trusted.ts'
import { svgFault, type SvgFault } from './svgLogo.ts'

export type ChosenLogo =
  | { readonly ok: true; readonly logo: string }
  | { readonly ok: false; readonly fault: LogoFault | SvgFault }

/** How wide a drawing becomes as a picture: sharp on paper at any size a logo has there. */
const DRAWN_WIDTH = 1600
const DRAWN_HEIGHT = 800

const refuse = (fault: LogoFault | SvgFault): ChosenLogo => ({ ok: false, fault })

/** A chosen file as a logo for the practice: a PNG or JPEG as it is, a drawing made into a PNG. */
export async function readLogo(file: File): Promise<ChosenLogo> {
  if (file.size > MOST_LOGO_BYTES) return refuse('logoTooHeavy')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (typeOf(bytes) !== undefined) return readPicture(bytes)
  if (file.type !== 'image/svg+xml' && !/\.svg$/i.test(file.name)) return refuse('notALogo')
  const text = new TextDecoder().decode(bytes)
  const fault = svgFault(text)
  if (fault !== undefined) return refuse(fault)
  const drawn = await drawSvg(text).catch(() => undefined)
  return drawn === undefined ? refuse('svgBroken') : readPicture(drawn)
}

/** A picture is looked into, and then shown by the browser itself: only what both can read is taken. */
async function readPicture(bytes: Uint8Array<ArrayBuffer>): Promise<ChosenLogo> {
  const checked = checkLogo(bytes)
  if (!checked.ok) return refuse(checked.fault)
  const shown = await createImageBitmap(new Blob([bytes], { type: checked.type })).then(
    (bitmap) => {
      bitmap.close()
      return true
    },
    () => false,
  )
  return shown && (await pixelsUnpack(bytes))
    ? { ok: true, logo: dataUrlOf(bytes, checked.type) }
    : refuse('logoBroken')
}

/** The size that a drawing gives itself, by its `viewBox` or its sides; a logo without either is taken to be wide. */
function sidesOf(text: string): { readonly width: number; readonly height: number } {
  const root = parseDrawing(text).documentElement
  const [, , boxWidth = 0, boxHeight = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const side = (name: string) => Number.parseFloat(root.getAttribute(name) ?? '')
  const [width, height] =
    boxWidth > 0 && boxHeight > 0 ? [boxWidth, boxHeight] : [side('width'), side('height')]
  return width > 0 && height > 0 ? { width, height } : { width: 3, height: 1 }
}

/** A drawing as PNG. In an <img> a browser runs no script of it and fetches nothing for it. */
async function drawSvg(text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { width, height } = sidesOf(text)
  const scale = Math.min(DRAWN_WIDTH / width, DRAWN_HEIGHT / height)
  const root = parseDrawing(text).documentElement
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  // Without sides of its own a browser would draw it as small as it likes.
  root.setAttribute('width', String(canvas.width))
  root.setAttribute('height', String(canvas.height))
  const url = URL.createObjectURL(new Blob([root.outerHTML], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}
