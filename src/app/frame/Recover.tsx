import { Component, type ReactNode } from 'react'

/** Catches what fails to load or to draw below it, says so, and offers to try again. Nothing that was filled in is lost. */
export class Recover extends Component<
  { text: string; button: string; onAgain: () => void; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    const { text, button, onAgain, children } = this.props
    if (!this.state.failed) return children
    return (
      <div className="notice notice--attention" role="alert">
        <p>{text}</p>
        <button className="button" type="button" onClick={onAgain}>
          {button}
        </button>
      </div>
    )
  }
}
