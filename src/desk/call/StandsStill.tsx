import { Component, type ReactNode } from 'react'
import { questionInView } from './keyboard.ts'

interface StandsStillProps {
  /** the question that somebody was last at */
  readonly at: () => string | undefined
  readonly children: ReactNode
}

/**
 * Whatever comes or goes above the question in view, such as the list of what is parked, takes or leaves its room
 * there: the question stays under the hand. Not every browser sees to that, and none does at the head of a page. A class,
 * for only a class may look at the page just before it changes.
 */
export class StandsStill extends Component<StandsStillProps> {
  override getSnapshotBeforeUpdate() {
    const row = questionInView(this.props.at())
    return row === undefined ? null : { row, top: row.getBoundingClientRect().top }
  }

  override componentDidUpdate(
    _: StandsStillProps,
    _state: unknown,
    before: ReturnType<StandsStill['getSnapshotBeforeUpdate']>,
  ) {
    if (before === null || !before.row.isConnected) return
    const moved = before.row.getBoundingClientRect().top - before.top
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' })
  }

  override render() {
    return this.props.children
  }
}
