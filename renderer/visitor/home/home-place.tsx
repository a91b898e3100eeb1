import { useBoard } from '../frame/board-context.ts'
import { AroundNow } from './around-now.tsx'

/** Who is open now and what is on, beside a page. Where a board says so already, a mark by which the page is given the room (styles/seated.css). */
export function HomePlace() {
  return useBoard() === undefined ? <AroundNow /> : <i data-on-board hidden />
}
