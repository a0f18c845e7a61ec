import { fictionalPractice } from '../../practice/fictionalPractice.ts'
import { readPracticeWhole, type PracticeFile } from '../../practice/practiceFile.ts'

let asked: Promise<PracticeFile> | undefined

/**
 * The practice of whoever hosts the tool: the file practice.json beside index.html. Where there is none, the fictional
 * one, which says that it is; a file that is wrong is never silently taken for it. A fetch that fails can be tried
 * again.
 */
export function hostedPractice(): Promise<PracticeFile> {
  asked ??= fetchPractice().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

async function fetchPractice(): Promise<PracticeFile> {
  const response = await fetch(`${import.meta.env.BASE_URL}practice.json`)
  // Some hosts answer with the start page for whatever is not there.
  const absent = response.status === 404 || (response.headers.get('content-type') ?? '').includes('text/html')
  if (absent) return { ok: true, practice: fictionalPractice }
  if (!response.ok) throw new Error(`practice.json: ${response.status}`)
  return readPracticeWhole(await response.text())
}
