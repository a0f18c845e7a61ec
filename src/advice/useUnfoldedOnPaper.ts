import { useEffect } from 'react'

/** On paper nothing can be opened: what is folded away is printed with the rest, and folded away again after that. */
export function useUnfoldedOnPaper(): void {
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = []
    const unfold = () => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('.fold:not([open])')]
      for (const details of unfolded) details.open = true
    }
    const fold = () => {
      for (const details of unfolded) details.open = false
      unfolded = []
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
  }, [])
}
